package be.overzicht.csvw.sheet;

import be.overzicht.csvw.sheet.NumberFormat.Days;
import be.overzicht.csvw.sheet.PackedFile.Part;
import be.overzicht.csvw.sheet.Sheet.Visibility;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A workbook of <a href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">Office Open
 * XML</a>, part 1, section 18. */
final class XlsxWorkbook implements Workbook {
  private final PackedFile file;
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<NumberFormat> formats = new ArrayList<>();
  private final List<String> strings = new ArrayList<>();
  private Days days = Days.FROM_1900;

  XlsxWorkbook(PackedFile file) throws IOException {
    this.file = file;
    Map<String, String> parts = new HashMap<>();
    walk(file.required("xl/_rels/workbook.xml.rels"), xml -> {
      if (xml.getLocalName().equals("Relationship")) {
        String target = attribute(xml, "Target");
        parts.put(attribute(xml, "Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
      }
    });
    walk(file.required("xl/workbook.xml"), xml -> book(xml, parts));
    Map<String, NumberFormat> codes = new HashMap<>();
    walkIfThere("xl/styles.xml", new StyleReader(codes));
    walkIfThere("xl/sharedStrings.xml", xml -> {
      if (xml.getLocalName().equals("si")) {
        strings.add(XlsxText.read(xml, "si"));
      }
    });
  }

  /** What is done at the beginning of an element. */
  @FunctionalInterface
  private interface Visitor {
    void begin(XMLStreamReader xml) throws XMLStreamException;
  }

  private void book(XMLStreamReader xml, Map<String, String> parts) {
    if (xml.getLocalName().equals("workbookPr")) {
      days = attribute(xml, "date1904").matches("1|true|on") ? Days.FROM_1904 : Days.FROM_1900;
    } else if (xml.getLocalName().equals("sheet")) {
      Visibility visibility = attribute(xml, "state").matches("hidden|veryHidden") ? Visibility.HIDDEN : Visibility.SHOWN;
      Optional.ofNullable(parts.get(attribute(xml, "id")))
          .ifPresent(part -> sheets.add(new Sheet(attribute(xml, "name"), part, visibility)));
    }
  }

  /** The formats of cells by the number of their style. */
  private final class StyleReader implements Visitor {
    private final Map<String, NumberFormat> codes;
    private boolean ofCells;

    StyleReader(Map<String, NumberFormat> codes) {
      this.codes = codes;
    }

    @Override
    public void begin(XMLStreamReader xml) {
      switch (xml.getLocalName()) {
        case "numFmt" -> codes.put(attribute(xml, "numFmtId"), NumberFormat.of(attribute(xml, "formatCode")));
        case "cellXfs" -> ofCells = true;
        case "cellStyles", "dxfs" -> ofCells = false;
        case "xf" -> {
          String number = attribute(xml, "numFmtId");
          if (ofCells) {
            formats.add(codes.getOrDefault(number,
                number.isEmpty() ? NumberFormat.GENERAL : NumberFormat.builtIn(Integer.parseInt(number))));
          }
        }
        default -> { }
      }
    }
  }

  private void walkIfThere(String part, Visitor visitor) throws IOException {
    Optional<Part> found = file.xml(part);
    if (found.isPresent()) {
      walk(found.get(), visitor);
    }
  }

  private void walk(Part part, Visitor visitor) throws IOException {
    XMLStreamReader xml = part.xml();
    try (part) {
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          visitor.begin(xml);
        }
      }
    } catch (XMLStreamException | NumberFormatException wrong) {
      throw file.broken(part.name(), wrong);
    }
  }

  /** The text of an attribute; empty when it is not there. */
  static String attribute(XMLStreamReader xml, String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return "";
  }

  @Override
  public List<Sheet> sheets() {
    return sheets;
  }

  @Override
  public SheetRows open(Sheet sheet) throws IOException {
    return new XlsxRows(this, file.required(sheet.part()));
  }

  /** The number of a cell with this style, as text. */
  String number(String written, String style) {
    int index = style.isEmpty() ? 0 : Integer.parseInt(style);
    NumberFormat format = index < formats.size() ? formats.get(index) : NumberFormat.GENERAL;
    return format.text(written, days);
  }

  /** One of the texts that cells share. */
  String shared(String index) {
    return strings.get(Integer.parseInt(index.strip()));
  }

  PackedFile file() {
    return file;
  }
}
