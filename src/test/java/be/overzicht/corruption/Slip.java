package be.overzicht.corruption;

import java.util.Random;

/** A slip that leaves a cell plausible: only who knows better, or another cell, can tell. */
enum Slip implements Change {
  VALUE_OF_ANOTHER_ROW(".+") {
    @Override
    public void spoil(SpoiledTable table, int row, String column, Random random) {
      table.set(row, column, table.get(Spoiling.other(table, row, column, random), column));
    }
  },
  ANOTHER_DIGIT(".*[0-9].*") {
    @Override
    public void spoil(SpoiledTable table, int row, String column, Random random) {
      int[] digits = table.get(row, column).chars().filter(Character::isDigit).toArray();
      int place = random.nextInt(digits.length);
      table.set(row, column, digit(table.get(row, column), place, 1 + random.nextInt(9)));
    }
  },
  TWO_LETTERS_SWAPPED("(?s).*[a-z]([a-z])(?!\\1)[a-z].*") {
    @Override
    public void spoil(SpoiledTable table, int row, String column, Random random) {
      StringBuilder text = new StringBuilder(table.get(row, column));
      int at = random.nextInt(text.length() - 1);
      while (!Character.isLowerCase(text.charAt(at)) || !Character.isLowerCase(text.charAt(at + 1))
          || text.charAt(at) == text.charAt(at + 1)) {
        at = (at + 1) % (text.length() - 1);
      }
      char first = text.charAt(at);
      text.setCharAt(at, text.charAt(at + 1));
      text.setCharAt(at + 1, first);
      table.set(row, column, text.toString());
    }
  },
  LEFT_EMPTY(".+") {
    @Override
    public void spoil(SpoiledTable table, int row, String column, Random random) {
      table.set(row, column, "");
    }
  };

  private final String form;

  Slip(String form) {
    this.form = form;
  }

  /** Whether it can happen to this cell. */
  boolean isFor(SpoiledTable table, int row, String column) {
    return table.get(row, column).matches(form) && (this != VALUE_OF_ANOTHER_ROW || table.varies(column));
  }

  private static String digit(String text, int place, int more) {
    StringBuilder changed = new StringBuilder(text);
    int seen = -1;
    for (int at = 0; at < text.length(); at++) {
      if (Character.isDigit(text.charAt(at)) && ++seen == place) {
        changed.setCharAt(at, (char) ('0' + (text.charAt(at) - '0' + more) % 10));
      }
    }
    return changed.toString();
  }
}
