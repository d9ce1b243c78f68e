package be.overzicht.csvw.read;

import be.overzicht.csvw.problem.Finding;
import be.overzicht.csvw.problem.Place;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Whole rows of a table: their bytes, and where each cell begins and ends in them. Batches are filled again and again.
 */
public final class RowBatch {
  private static final int BYTES = 1 << 18;

  /** How people find a cell again. */
  enum Places {
    /** By line and character. */
    OF_TEXT,
    /** By row and column. */
    OF_SHEET
  }

  byte[] bytes = new byte[BYTES + ByteSearch.SLACK + 1];
  int rows;
  int cells;
  int[] cellFrom = new int[BYTES / 8];
  int[] cellTo = new int[BYTES / 8];
  int[] firstCell = new int[BYTES / 64];
  int[] endCell = new int[BYTES / 64];
  int[] rowFrom = new int[BYTES / 64];
  int[] rowLine = new int[BYTES / 64];
  int[] rowSource = new int[BYTES / 64];
  long firstRow;
  String file;
  Places places = Places.OF_TEXT;
  final List<Finding> findings = new ArrayList<>();

  /** Number of rows. */
  public int rows() {
    return rows;
  }

  /** The number of a row in its table, from 1. */
  public long rowNumber(int row) {
    return firstRow + row;
  }

  /** The number of a row in its file, from 1, counting headers and comments. */
  public int sourceNumber(int row) {
    return rowSource[row];
  }

  /** The line that a row begins on. */
  public int line(int row) {
    return rowLine[row];
  }

  /** The bytes that cells point into. */
  public byte[] bytes() {
    return bytes;
  }

  /** The first cell of a row; the cells of a row follow each other. */
  public int firstCell(int row) {
    return firstCell[row];
  }

  /** Number of cells of a row. */
  public int cellCount(int row) {
    return endCell[row] - firstCell[row];
  }

  /** Where a cell begins. */
  public int from(int cell) {
    return cellFrom[cell];
  }

  /** Where a cell ends. */
  public int to(int cell) {
    return cellTo[cell];
  }

  /** Whether the cells from this one up to the other hold nothing. */
  public boolean areEmpty(int from, int to) {
    for (int cell = from; cell < to; cell++) {
      if (cellFrom[cell] != cellTo[cell]) {
        return false;
      }
    }
    return true;
  }

  /** What is wrong with the quoting of these rows. */
  public List<Finding> findings() {
    return findings;
  }

  /** The text of a cell. */
  public String text(int cell) {
    return new String(bytes, cellFrom[cell], cellTo[cell] - cellFrom[cell], StandardCharsets.UTF_8);
  }

  /** Where a cell of a row stands in the file: its first character, counted in characters. */
  public Place place(int row, int cell) {
    if (places == Places.OF_SHEET) {
      return new Place(file, rowSource[row], columnInSheet(row, cell));
    }
    return placeOf(row, cell < firstCell[row] + cellCount(row) ? cellFrom[cell] : cellTo[cell - 1]);
  }

  /** Where a row begins in the file. */
  public Place place(int row) {
    return new Place(file, places == Places.OF_SHEET ? rowSource[row] : rowLine[row], 0);
  }

  /** Columns that the dialect leaves out count in a sheet as well. */
  private int columnInSheet(int row, int cell) {
    int before = row == 0 ? 0 : endCell[row - 1];
    return cell - before + 1;
  }

  /** The cell that this byte stands in. */
  Place placeOfByte(int at) {
    int row = 0;
    while (row + 1 < rows && rowFrom[row + 1] <= at) {
      row++;
    }
    int cell = firstCell[row];
    while (cell + 1 < endCell[row] && cellTo[cell] < at) {
      cell++;
    }
    return place(row, cell);
  }

  private Place placeOf(int row, int end) {
    int line = rowLine[row];
    int column = 1;
    for (int i = rowFrom[row]; i < end; i++) {
      if (bytes[i] == '\n') {
        line++;
        column = 1;
      } else if ((bytes[i] & 0xc0) != 0x80) {
        column++;
      }
    }
    return new Place(file, line, column);
  }

  void clear(String name, long first) {
    rows = 0;
    cells = 0;
    file = name;
    firstRow = first;
    findings.clear();
  }

  /** Takes over what another batch holds, which is not used again. */
  void take(RowBatch other) {
    clear(other.file, other.firstRow);
    places = other.places;
    bytes = other.bytes;
    rows = other.rows;
    cells = other.cells;
    cellFrom = other.cellFrom;
    cellTo = other.cellTo;
    firstCell = other.firstCell;
    endCell = other.endCell;
    rowFrom = other.rowFrom;
    rowLine = other.rowLine;
    rowSource = other.rowSource;
    findings.addAll(other.findings);
  }

  void addCell(int from, int to) {
    if (cells == cellFrom.length) {
      growCells();
    }
    cellFrom[cells] = from;
    cellTo[cells++] = to;
  }

  void addRow(int first, int from, int line, int source) {
    if (rows == firstCell.length) {
      growRows();
    }
    firstCell[rows] = first;
    endCell[rows] = cells;
    rowFrom[rows] = from;
    rowLine[rows] = line;
    rowSource[rows++] = source;
  }

  /** Adds a finding in the order of lines. */
  void addFinding(Finding finding) {
    int at = findings.size();
    while (at > 0 && findings.get(at - 1).problem().line() > finding.problem().line()) {
      at--;
    }
    findings.add(at, finding);
  }

  /** Takes out the row that this byte on this line stands in, and all that follows; returns where that begins. */
  int endBefore(int at, int line) {
    while (rows > 0 && rowFrom[rows - 1] > at) {
      rows--;
    }
    boolean within = rows > 0 && at < cellTo[endCell[rows - 1] - 1];
    rows -= within ? 1 : 0;
    int first = within ? rowLine[rows] : line;
    findings.removeIf(finding -> finding.problem().line() >= first);
    return within ? rowFrom[rows] : at;
  }

  private void growCells() {
    cellFrom = Arrays.copyOf(cellFrom, cells * 2);
    cellTo = Arrays.copyOf(cellTo, cells * 2);
  }

  private void growRows() {
    firstCell = Arrays.copyOf(firstCell, rows * 2);
    endCell = Arrays.copyOf(endCell, rows * 2);
    rowFrom = Arrays.copyOf(rowFrom, rows * 2);
    rowLine = Arrays.copyOf(rowLine, rows * 2);
    rowSource = Arrays.copyOf(rowSource, rows * 2);
  }
}
