package be.overzicht.csvw.sheet;

import be.overzicht.csvw.sheet.PackedFile.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The rows of a sheet as a stream of XML has them; how a row is written is left to each form of workbooks. */
abstract class StreamedRows implements SheetRows {
  /** What has more columns is no table. */
  static final int MOST_COLUMNS = 1 << 14;

  final XMLStreamReader xml;
  final List<String> merged = new ArrayList<>();
  final BitSet hiddenColumns = new BitSet();
  List<SheetCell> cells = List.of();
  int number;
  boolean hidden;
  private final PackedFile file;
  private final Part part;

  StreamedRows(PackedFile file, Part part) {
    this.file = file;
    this.part = part;
    this.xml = part.xml();
  }

  /** Reads on to the end of the next row that holds something, and takes over its number and cells. */
  abstract boolean advance() throws XMLStreamException;

  @Override
  public final boolean next() throws IOException {
    try {
      return advance();
    } catch (XMLStreamException | NumberFormatException | IndexOutOfBoundsException wrong) {
      throw file.broken(part.name(), wrong);
    }
  }

  final String attribute(String name) {
    return XlsxWorkbook.attribute(xml, name);
  }

  @Override
  public final int number() {
    return number;
  }

  @Override
  public final List<SheetCell> cells() {
    return cells;
  }

  @Override
  public final boolean isHidden() {
    return hidden;
  }

  @Override
  public final List<String> merged() {
    return merged;
  }

  @Override
  public final BitSet hiddenColumns() {
    return hiddenColumns;
  }

  @Override
  public final void close() throws IOException {
    part.close();
  }
}
