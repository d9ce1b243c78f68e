package be.overzicht.csvw.sheet;

import java.io.IOException;
import java.util.List;

/** A workbook that was found: its sheets, each of which can be read more than once. */
interface Workbook {
  /** The sheets in the order of their tabs. */
  List<Sheet> sheets();

  /** Opens the rows of a sheet. */
  SheetRows open(Sheet sheet) throws IOException;
}
