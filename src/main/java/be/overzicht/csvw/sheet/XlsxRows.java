package be.overzicht.csvw.sheet;

import be.overzicht.csvw.sheet.PackedFile.Part;
import be.overzicht.csvw.sheet.SheetCell.State;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The rows of a sheet of Office Open XML (ECMA-376, part 1, 18.3.1). */
final class XlsxRows implements SheetRows {
  private final XlsxWorkbook book;
  private final Part part;
  private final XMLStreamReader xml;
  private final List<String> merged = new ArrayList<>();
  private List<SheetCell> cells = List.of();
  private int number;

  XlsxRows(XlsxWorkbook book, Part part) {
    this.book = book;
    this.part = part;
    this.xml = part.xml();
  }

  @Override
  public boolean next() throws IOException {
    try {
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          if (xml.getLocalName().equals("row") && row()) {
            return true;
          } else if (xml.getLocalName().equals("mergeCell")) {
            merged.add(XlsxWorkbook.attribute(xml, "ref"));
          }
        }
      }
      return false;
    } catch (XMLStreamException | NumberFormatException | IndexOutOfBoundsException wrong) {
      throw book.file().broken(part.name(), wrong);
    }
  }

  /** Reads a row; false when it holds nothing. */
  private boolean row() throws XMLStreamException {
    String written = XlsxWorkbook.attribute(xml, "r");
    number = written.isEmpty() ? number + 1 : Integer.parseInt(written);
    cells = new ArrayList<>();
    int column = -1;
    while (xml.next() != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("row")) {
      if (xml.isStartElement() && xml.getLocalName().equals("c")) {
        String place = XlsxWorkbook.attribute(xml, "r");
        column = place.isEmpty() ? column + 1 : column(place);
        cell(column);
      }
    }
    return !cells.isEmpty();
  }

  private void cell(int column) throws XMLStreamException {
    String type = XlsxWorkbook.attribute(xml, "t");
    String style = XlsxWorkbook.attribute(xml, "s");
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
      cells.add(new SheetCell(column, text, type.equals("e") ? State.ERROR : State.VALUE));
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

  @Override
  public int number() {
    return number;
  }

  @Override
  public List<SheetCell> cells() {
    return cells;
  }

  @Override
  public List<String> merged() {
    return merged;
  }

  @Override
  public void close() throws IOException {
    part.close();
  }
}
