package be.overzicht.csvw.sheet;

import be.overzicht.csvw.problem.Finding;
import be.overzicht.csvw.problem.Place;
import be.overzicht.csvw.problem.ProblemKind;
import be.overzicht.csvw.sheet.SheetCell.State;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * What a first pass over a sheet tells.
 *
 * @param width the number of columns that hold something
 * @param findings what a person sees in the sheet and its values do not say
 */
record SheetShape(int width, List<Finding> findings) {
  /** How many merged ranges, errors and formulas are told one by one. */
  private static final int TOLD = 100;

  static SheetShape of(SheetRows rows, String file) throws IOException {
    int width = 0;
    BitSet hidden = new BitSet();
    List<Finding> findings = new ArrayList<>();
    try (rows) {
      while (rows.next()) {
        hidden.set(rows.number(), rows.isHidden());
        for (SheetCell cell : rows.cells()) {
          width = Math.max(width, cell.column() + 1);
          if (cell.state() != State.VALUE && findings.size() < TOLD) {
            findings.add(finding(cell, new Place(file, rows.number(), cell.column() + 1)));
          }
        }
      }
    }
    rows.merged().stream().limit(TOLD).forEach(range -> findings.add(Finding.at(ProblemKind.TABLE_WARNING,
        Place.in(file), "the cells " + range + " are merged, and only the first of them has the value",
        "separate them, and fill in each one that the value is meant for")));
    hidden("row", hidden, String::valueOf).ifPresent(what -> findings.add(hidden(file, what)));
    hidden("column", rows.hiddenColumns().get(0, width), SheetStream::letters)
        .ifPresent(what -> findings.add(hidden(file, what)));
    return new SheetShape(width, findings);
  }

  private static Finding hidden(String file, String what) {
    return Finding.at(ProblemKind.TABLE_WARNING, Place.in(file), what + " hidden, and read all the same",
        "show what is hidden, and take out what is not meant");
  }

  /** Such as {@code the rows 3 to 5, 9 are}; empty when there is none. */
  private static Optional<String> hidden(String kind, BitSet places, IntFunction<String> called) {
    List<String> ranges = new ArrayList<>();
    for (int from = places.nextSetBit(0); from >= 0 && ranges.size() < TOLD; ) {
      int end = places.nextClearBit(from);
      ranges.add(called.apply(from) + (end - from > 1 ? " to " + called.apply(end - 1) : ""));
      from = places.nextSetBit(end);
    }
    boolean one = places.cardinality() == 1;
    return ranges.isEmpty() ? Optional.empty()
        : Optional.of("the " + kind + (one ? " " : "s ") + String.join(", ", ranges) + (one ? " is" : " are"));
  }

  private static Finding finding(SheetCell cell, Place place) {
    return switch (cell.state()) {
      case ERROR -> Finding.at(ProblemKind.TABLE_WARNING, place, "the formula came to the error " + cell.text()
          + ", which is read as a text", "correct the formula, or empty the cell");
      case ROUNDED -> Finding.at(ProblemKind.TABLE_WARNING, place, "the number has more than fifteen digits, of which a"
          + " spreadsheet keeps fifteen", "give the cell the format of a text, and enter the number again");
      default -> Finding.at(ProblemKind.CELL, place, "the formula has no value yet, because no spreadsheet has worked it"
          + " out", "open the workbook in a spreadsheet, and save it again");
    };
  }
}
