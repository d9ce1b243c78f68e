package be.overzicht.csvw.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;

/** Goes over the rows of a sheet that hold something, from the first to the last. */
interface SheetRows extends Closeable {
  /** Goes to the next row; false when there are no more. */
  boolean next() throws IOException;

  /** The number of the row, from 1. */
  int number();

  /** Its cells that hold something, from left to right. */
  List<SheetCell> cells();

  /** Whether people do not see the row. */
  boolean isHidden();

  /** The columns that people do not see; known when there are no more rows. */
  BitSet hiddenColumns();

  /** Which ranges are merged, such as {@code A1:C1}; known when there are no more rows. */
  List<String> merged();
}
