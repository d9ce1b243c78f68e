package be.overzicht.csvw.sheet;

import be.overzicht.csvw.problem.Finding;
import be.overzicht.csvw.problem.Place;
import be.overzicht.csvw.problem.ProblemKind;
import be.overzicht.csvw.sheet.SheetCell.State;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

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
    List<Finding> findings = new ArrayList<>();
    try (rows) {
      while (rows.next()) {
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
    return new SheetShape(width, findings);
  }

  private static Finding finding(SheetCell cell, Place place) {
    return cell.state() == State.ERROR
        ? Finding.at(ProblemKind.TABLE_WARNING, place, "the formula came to the error " + cell.text()
            + ", which is read as a text", "correct the formula, or empty the cell")
        : Finding.at(ProblemKind.CELL, place, "the formula has no value yet, because no spreadsheet has worked it out",
            "open the workbook in a spreadsheet, and save it again");
  }
}
