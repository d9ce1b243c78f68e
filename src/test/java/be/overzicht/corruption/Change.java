package be.overzicht.corruption;

import java.util.Random;

/** Something that is done to one cell, or to the row that it stands in. */
interface Change {
  void spoil(SpoiledTable table, int row, String column, Random random);
}
