package be.overzicht.csvw.sheet;

import be.overzicht.csvw.sheet.PackedFile.Part;
import be.overzicht.csvw.sheet.Sheet.Visibility;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A workbook of <a href="https://docs.oasis-open.org/office/OpenDocument/v1.3/">OpenDocument</a>, part 3, section 9. */
final class OdsWorkbook implements Workbook {
  /** The part that makes a packed file one. */
  static final String CONTENT = "content.xml";

  private final PackedFile file;
  private final List<Sheet> sheets = new ArrayList<>();

  OdsWorkbook(PackedFile file) throws IOException {
    this.file = file;
    Set<String> hidden = new HashSet<>();
    String style = "";
    try (Part part = file.required(CONTENT)) {
      XMLStreamReader xml = part.xml();
      while (xml.hasNext()) {
        xml.next();
        String element = xml.isStartElement() ? xml.getLocalName() : "";
        if (element.equals("style")) {
          style = XlsxWorkbook.attribute(xml, "name");
        } else if (element.equals("table-properties") && XlsxWorkbook.attribute(xml, "display").equals("false")) {
          hidden.add(style);
        } else if (element.equals("table")) {
          sheets.add(new Sheet(XlsxWorkbook.attribute(xml, "name"), CONTENT,
              hidden.contains(XlsxWorkbook.attribute(xml, "style-name")) ? Visibility.HIDDEN : Visibility.SHOWN));
        }
      }
    } catch (XMLStreamException wrong) {
      throw file.broken(CONTENT, wrong);
    }
  }

  @Override
  public List<Sheet> sheets() {
    return sheets;
  }

  @Override
  public SheetRows open(Sheet sheet) throws IOException {
    return new OdsRows(file, sheet, file.required(CONTENT));
  }
}
