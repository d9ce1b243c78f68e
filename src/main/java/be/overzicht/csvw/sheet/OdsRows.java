package be.overzicht.csvw.sheet;

import be.overzicht.csvw.sheet.NumberFormat.Days;
import be.overzicht.csvw.sheet.PackedFile.Part;
import be.overzicht.csvw.sheet.SheetCell.State;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** The rows of a sheet of OpenDocument (part 3, sections 9.1 and 19.384 to 19.391). */
final class OdsRows extends StreamedRows {
  /** What stands in a cell and is not its text. */
  private static final Set<String> BESIDE = Set.of("annotation", "frame", "custom-shape");

  private final Sheet sheet;
  private boolean inside;
  private int columnsSeen;
  private int repeated = 1;

  OdsRows(PackedFile file, Sheet sheet, Part part) {
    super(file, part);
    this.sheet = sheet;
  }

  @Override
  boolean advance() throws XMLStreamException {
    if (repeated > 1 && !cells.isEmpty()) {
      repeated--;
      number++;
      return true;
    }
    return nextWritten();
  }

  private boolean nextWritten() throws XMLStreamException {
    while (xml.hasNext()) {
      xml.next();
      String name = xml.isStartElement() || xml.isEndElement() ? xml.getLocalName() : "";
      if (name.equals("table")) {
        if (inside && xml.isEndElement()) {
          return false;
        }
        inside = xml.isStartElement() && attribute("name").equals(sheet.name());
      } else if (inside && xml.isStartElement() && name.equals("table-column")) {
        int from = columnsSeen;
        columnsSeen = Math.min(MOST_COLUMNS, from + count("number-columns-repeated"));
        hiddenColumns.set(from, columnsSeen, isInvisible());
      } else if (inside && xml.isStartElement() && name.equals("table-row") && row()) {
        return true;
      }
    }
    return false;
  }

  private boolean isInvisible() {
    return attribute("visibility").matches("collapse|filter");
  }

  private boolean row() throws XMLStreamException {
    number++;
    hidden = isInvisible();
    int times = count("number-rows-repeated");
    cells = new ArrayList<>();
    int column = 0;
    while (!(xml.next() > 0 && xml.isEndElement() && xml.getLocalName().equals("table-row"))) {
      if (xml.isStartElement() && xml.getLocalName().endsWith("table-cell")) {
        column = cell(column, xml.getLocalName());
      }
    }
    repeated = cells.isEmpty() ? 1 : times;
    number += cells.isEmpty() ? times - 1 : 0;
    return !cells.isEmpty();
  }

  /** Adds a cell as often as it is there; returns where the next stands. */
  private int cell(int column, String element) throws XMLStreamException {
    int times = count("number-columns-repeated");
    int columns = count("number-columns-spanned");
    int rows = count("number-rows-spanned");
    if (columns > 1 || rows > 1) {
      merged.add(SheetStream.place(column, number) + ":" + SheetStream.place(column + columns - 1, number + rows - 1));
    }
    String type = attribute("value-type");
    boolean error = attribute("formula").length() > 0 && type.equals("string") && hasErrorType();
    boolean open = type.isEmpty() && !attribute("formula").isEmpty();
    String number = attribute("value");
    String written = value(type);
    String shown = text(element);
    boolean zeros = type.equals("float") && shown.matches("0[0-9]+") && shown.endsWith(written);
    String text = zeros ? shown : written.isEmpty() ? type.isEmpty() ? "" : shown : written;
    State state = error ? State.ERROR : open ? State.NOT_WORKED_OUT
        : type.equals("float") && NumberFormat.isTooLong(number) ? State.ROUNDED : State.VALUE;
    for (int i = 0; i < times && column + i < MOST_COLUMNS && (open || !text.isEmpty()); i++) {
      cells.add(new SheetCell(column + i, text, state));
    }
    return column + times;
  }

  private boolean hasErrorType() {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals("value-type") && xml.getAttributeValue(i).equals("error")) {
        return true;
      }
    }
    return false;
  }

  /** The value of a cell as its attributes say it; empty when its text is its value. */
  private String value(String type) {
    return switch (type) {
      case "float", "percentage", "currency" -> NumberFormat.GENERAL.text(attribute("value"), Days.FROM_1900);
      case "date" -> attribute("date-value").replaceFirst("T00:00:00(\\.0+)?$", "");
      case "time" -> time(attribute("time-value"));
      case "boolean" -> attribute("boolean-value");
      default -> attribute("string-value");
    };
  }

  private static String time(String written) {
    Duration time = Duration.parse(written);
    return time.isNegative() || time.toDays() > 0 ? time.toString()
        : LocalTime.MIDNIGHT.plus(time).format(DateTimeFormatter.ISO_LOCAL_TIME);
  }

  /** The paragraphs of a cell, as lines. */
  private String text(String element) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int beside = 0;
    int paragraphs = 0;
    boolean within = false;
    while (!(xml.next() > 0 && xml.isEndElement() && xml.getLocalName().equals(element))) {
      String name = xml.isStartElement() || xml.isEndElement() ? xml.getLocalName() : "";
      if (BESIDE.contains(name)) {
        beside += xml.isStartElement() ? 1 : -1;
      } else if (name.equals("p")) {
        within = xml.isStartElement();
        text.append(within && beside == 0 && paragraphs++ > 0 ? "\n" : "");
      } else if (beside == 0 && xml.isCharacters() && within) {
        text.append(xml.getText().replaceAll("\\s+", " "));
      } else if (beside == 0 && xml.isStartElement()) {
        text.append(switch (name) {
          case "s" -> " ".repeat(count("c"));
          case "tab" -> "\t";
          case "line-break" -> "\n";
          default -> "";
        });
      }
    }
    return text.toString();
  }

  private int count(String name) {
    String written = attribute(name);
    return written.isEmpty() ? 1 : Math.max(1, Integer.parseInt(written));
  }
}
