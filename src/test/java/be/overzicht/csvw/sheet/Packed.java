package be.overzicht.csvw.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks written by hand, for what no library writes. */
final class Packed {
  private static final String RELATIONS = """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>""";
  private static final String STYLES = """
      <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
        <numFmts><numFmt numFmtId="164" formatCode="0000000000"/><numFmt numFmtId="165" formatCode="[h]:mm:ss"/></numFmts>
        <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
        <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="20"/><xf numFmtId="10"/>
          <xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>""";

  private Packed() {}

  /** A workbook of one sheet with these rows, shared texts and properties. */
  static Path xlsx(Path file, String properties, String shared, String rows) throws IOException {
    return zip(file, Map.of("xl/_rels/workbook.xml.rels", RELATIONS, "xl/styles.xml", STYLES,
        "xl/workbook.xml", "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + "<workbookPr " + properties + "/><sheets><sheet name=\"Blad 1\" sheetId=\"1\" r:id=\"r1\"/></sheets>"
            + "</workbook>",
        "xl/sharedStrings.xml", "<sst>" + shared + "</sst>",
        "xl/worksheets/sheet1.xml", "<worksheet>" + rows + "</worksheet>"));
  }

  /** A sheet of OpenDocument with this content of its body. */
  static Path ods(Path file, String tables) throws IOException {
    return zip(file, Map.of("content.xml", """
        <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
            xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
            xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">
          <office:automatic-styles><style:style style:name="ta2"><style:table-properties table:display="false"/>
          </style:style></office:automatic-styles>
          <office:body><office:spreadsheet>""" + tables
        + "</office:spreadsheet></office:body></office:document-content>"));
  }

  static Path zip(Path file, Map<String, String> parts) throws IOException {
    try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }
}
