package be.overzicht.http.page.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs sheets of texts as a workbook (<a
 * href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376, part 1</a>): nothing is
 * in it but the texts, so that equal sheets have equal bytes.
 */
final class Spreadsheet {
  private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);
  /** Plain and bold, each a text: 49 is the number format "@" (section 18.8.30). */
  private static final String STYLES = HEAD + "<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"2\"><font><sz val=\"11\"/>"
      + "<name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
      + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/>"
      + "</fill></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
      + "<cellXfs count=\"2\"><xf numFmtId=\"49\" applyNumberFormat=\"1\"/><xf numFmtId=\"49\" fontId=\"1\" "
      + "applyNumberFormat=\"1\" applyFont=\"1\"/></cellXfs></styleSheet>";

  private Spreadsheet() {}

  /**
   * A sheet.
   *
   * @param name its name
   * @param widths the widths of its columns in characters
   * @param lines its lines
   * @param head how its first line behaves
   */
  record Sheet(String name, List<Integer> widths, List<Line> lines, Head head) {}

  /** What the first line of a sheet is. */
  enum Head {
    /** A line like the others. */
    PLAIN,
    /** Headings, which stay in sight and filter their columns. */
    FILTER
  }

  /** The texts of a line, the first of them bold. */
  record Line(List<String> texts, int bold) {}

  /** The bytes of these sheets. */
  static byte[] pack(List<Sheet> sheets) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      entry(zip, "[Content_Types].xml", HEAD + "<Types xmlns=\"" + PACKAGE + "content-types\">"
          + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
          + override("workbook", "sheet.main") + override("styles", "styles")
          + numbered(sheets, n -> override("worksheets/sheet" + n, "worksheet")) + "</Types>");
      entry(zip, "_rels/.rels", relations(relation("d", "officeDocument", "xl/workbook.xml")));
      entry(zip, "xl/workbook.xml", HEAD + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + DOCUMENT + "\"><sheets>"
          + numbered(sheets, n -> "<sheet name=\"" + XmlText.escape(sheets.get(n - 1).name()) + "\" sheetId=\"" + n
              + "\" r:id=\"s" + n + "\"/>") + "</sheets></workbook>");
      entry(zip, "xl/_rels/workbook.xml.rels", relations(relation("t", "styles", "styles.xml")
          + numbered(sheets, n -> relation("s" + n, "worksheet", "worksheets/sheet" + n + ".xml"))));
      entry(zip, "xl/styles.xml", STYLES);
      for (int at = 0; at < sheets.size(); at++) {
        entry(zip, "xl/worksheets/sheet" + (at + 1) + ".xml", sheet(sheets.get(at)));
      }
    }
    return out.toByteArray();
  }

  private static String sheet(Sheet sheet) {
    boolean isHeaded = sheet.head() == Head.FILTER;
    StringBuilder xml = new StringBuilder(HEAD).append("<worksheet xmlns=\"").append(MAIN).append("\"><sheetViews>")
        .append("<sheetView workbookViewId=\"0\">").append(isHeaded ? "<pane xSplit=\"1\" ySplit=\"1\" topLeftCell=\"B2\" "
            + "activePane=\"bottomRight\" state=\"frozen\"/>" : "").append("</sheetView></sheetViews><cols>");
    for (int at = 0; at < sheet.widths().size(); at++) {
      xml.append("<col min=\"").append(at + 1).append("\" max=\"").append(at + 1).append("\" width=\"")
          .append(sheet.widths().get(at)).append("\" customWidth=\"1\"/>");
    }
    xml.append("</cols><sheetData>");
    for (int row = 0; row < sheet.lines().size(); row++) {
      line(xml, row + 1, sheet.lines().get(row));
    }
    xml.append("</sheetData>");
    if (isHeaded) {
      xml.append("<autoFilter ref=\"A1:").append(column(sheet.widths().size())).append(sheet.lines().size()).append("\"/>");
    }
    return xml.append("</worksheet>").toString();
  }

  private static void line(StringBuilder xml, int number, Line line) {
    xml.append("<row r=\"").append(number).append("\">");
    for (int at = 0; at < line.texts().size(); at++) {
      String text = line.texts().get(at);
      if (!text.isEmpty()) {
        xml.append("<c r=\"").append(column(at + 1)).append(number).append("\" s=\"").append(at < line.bold() ? 1 : 0)
            .append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">").append(XmlText.escape(text))
            .append("</t></is></c>");
      }
    }
    xml.append("</row>");
  }

  /** The letters of a column, counted from 1. */
  static String column(int number) {
    return number == 0 ? "" : column((number - 1) / 26) + (char) ('A' + (number - 1) % 26);
  }

  private static String numbered(List<Sheet> sheets, IntFunction<String> part) {
    return IntStream.rangeClosed(1, sheets.size()).mapToObj(part).collect(Collectors.joining());
  }

  private static String override(String part, String kind) {
    return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + TYPE + kind + "+xml\"/>";
  }

  private static String relations(String all) {
    return HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
  }

  private static String relation(String id, String kind, String target) {
    return "<Relationship Id=\"" + id + "\" Type=\"" + DOCUMENT + "/" + kind + "\" Target=\"" + target + "\"/>";
  }

  private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(EARLIEST);
    zip.putNextEntry(entry);
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
