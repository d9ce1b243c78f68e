package be.overzicht.csvw.describe;

import be.overzicht.csvw.describe.doubt.RowDoubts.RowDoubt;
import be.overzicht.csvw.describe.doubt.RowDoubts;
import be.overzicht.csvw.problem.Finding;
import be.overzicht.csvw.read.Dialect;
import be.overzicht.csvw.read.Resource;
import be.overzicht.csvw.read.RowBatch;
import be.overzicht.csvw.read.RowReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was seen in the rows of a table: one pass, row after row. */
final class TableProfile {
  final List<ColumnProfile> columns = new ArrayList<>();
  private final boolean sheet;
  private Optional<Finding> fault = Optional.empty();
  private RowDoubts doubts = new RowDoubts(List.of());
  private long rows;
  private long blankRows;
  private long firstUneven;
  private int firstUnevenCells;

  private TableProfile(Resource table) {
    this.sheet = table.sheet().isPresent();
  }

  boolean isSheet() {
    return sheet;
  }

  /** Reads a table to its end. */
  static TableProfile of(Resource table, Dialect dialect) throws IOException {
    TableProfile profile = new TableProfile(table);
    try (RowReader reader = RowReader.open(table, dialect)) {
      for (List<String> titles : reader.header().titles()) {
        profile.columns.add(new ColumnProfile(titles.isEmpty() ? "" : titles.get(0)));
      }
      profile.doubts = new RowDoubts(profile.columns.stream().map(column -> column.title).toList());
      RowBatch batch = new RowBatch();
      while (reader.next(batch)) {
        profile.fault = profile.fault.or(() -> batch.findings().stream().findFirst());
        for (int row = 0; row < batch.rows(); row++) {
          profile.see(cells(batch, row), batch.sourceNumber(row));
        }
      }
    }
    return profile;
  }

  static List<String> cells(RowBatch batch, int row) {
    List<String> cells = new ArrayList<>();
    int first = batch.firstCell(row);
    for (int cell = first; cell < first + batch.cellCount(row); cell++) {
      cells.add(batch.text(cell));
    }
    return cells;
  }

  private void see(List<String> cells, long number) {
    if (columns.size() != 1 && cells.stream().allMatch(cells.size() == 1 ? String::isBlank : String::isEmpty)) {
      blankRows++;
      return;
    }
    rows++;
    if (columns.isEmpty()) {
      cells.forEach(cell -> columns.add(new ColumnProfile("")));
    }
    doubts.see(cells, number);
    if (cells.size() != columns.size() && firstUneven == 0) {
      firstUneven = number;
      firstUnevenCells = cells.size();
    }
    for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
      columns.get(i).see(cells.get(i), number);
    }
  }

  long rows() {
    return rows;
  }

  /** The first fault of a row that is read all the same. */
  Optional<Finding> fault() {
    return fault;
  }

  /** Rows that are probably no records. */
  List<RowDoubt> doubts() {
    return doubts.told(rows);
  }

  boolean hasBlankRows() {
    return blankRows > 0;
  }

  /** The first row with another number of cells than the header; 0 when there is none. */
  long firstUneven() {
    return firstUneven;
  }

  int firstUnevenCells() {
    return firstUnevenCells;
  }
}
