package be.overzicht.csvw.sheet;

import be.overzicht.csvw.sheet.PackedFile.Part;
import be.overzicht.csvw.sheet.SheetCell.State;
import java.util.ArrayList;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The rows of a sheet of Office Open XML (ECMA-376, part 1, 18.3.1). */
final class XlsxRows extends StreamedRows {
  private final XlsxWorkbook book;

  XlsxRows(XlsxWorkbook book, Part part) {
    super(book.file(), part);
    this.book = book;
  }

  @Override
  boolean advance() throws XMLStreamException {
    while (xml.hasNext()) {
      String element = xml.next() == XMLStreamConstants.START_ELEMENT ? xml.getLocalName() : "";
      if (element.equals("row") && row()) {
        return true;
      } else if (element.equals("mergeCell")) {
        merged.add(attribute("ref"));
      } else if (element.equals("col") && isTrue("hidden")) {
        int last = Math.min(MOST_COLUMNS, Integer.parseInt(attribute("max")));
        hiddenColumns.set(Integer.parseInt(attribute("min")) - 1, last);
      }
    }
    return false;
  }

  private boolean isTrue(String name) {
    return attribute(name).matches("1|true|on");
  }

  /** Reads a row; false when it holds nothing. */
  private boolean row() throws XMLStreamException {
    String written = attribute("r");
    number = written.isEmpty() ? number + 1 : Integer.parseInt(written);
    hidden = isTrue("hidden");
    cells = new ArrayList<>();
    int column = -1;
    while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("row")) {
      if (xml.isStartElement() && xml.getLocalName().equals("c")) {
        String place = attribute("r");
        column = place.isEmpty() ? column + 1 : column(place);
        cell(column);
      }
    }
    return !cells.isEmpty();
  }

  private void cell(int column) throws XMLStreamException {
    String type = attribute("t");
    String style = attribute("s");
    String value = "";
    boolean formula = false;
    while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("c")) {
      if (xml.isStartElement()) {
        switch (xml.getLocalName()) {
          case "v" -> value = xml.getElementText();
          case "is" -> value = XlsxText.read(xml, "is");
          case "f" -> formula = true;
          default -> { }
        }
      }
    }
    if (value.isEmpty()) {
      if (formula && !type.equals("str")) {
        cells.add(new SheetCell(column, "", State.NOT_WORKED_OUT));
      }
      return;
    }
    String text = text(type, style, value);
    if (!text.isEmpty()) {
      State plain = type.matches("n?") && NumberFormat.isTooLong(value) ? State.ROUNDED : State.VALUE;
      cells.add(new SheetCell(column, text, type.equals("e") ? State.ERROR : plain));
    }
  }

  private String text(String type, String style, String value) {
    return switch (type) {
      case "s" -> book.shared(value);
      case "b" -> value.strip().equals("1") ? "true" : "false";
      case "str" -> XlsxText.unescaped(value);
      case "inlineStr", "d", "e" -> value;
      default -> book.number(value, style);
    };
  }

  /** The position that letters of a place such as {@code AB12} mean. */
  private static int column(String place) {
    int column = 0;
    for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
      column = column * 26 + Character.toUpperCase(place.charAt(i)) - 'A' + 1;
    }
    return column - 1;
  }
}
