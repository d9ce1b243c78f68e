package be.overzicht.http.page.table;

/**
 * A column of a table.
 *
 * @param name how programs call it
 * @param heading how people call it
 * @param origin where its values come from, in words
 * @param holds what stands in it
 */
public record Column(String name, String heading, String origin, Holds holds) {

  /** What stands in the cells of a column. */
  public enum Holds {
    /** A text. */
    TEXT,
    /** Any number of texts. */
    TEXTS,
    /** The name of a thing, which has an address too. */
    THING,
    /** The names of any number of things. */
    THINGS
  }

  /** Whether its cells name things. */
  boolean isOfThings() {
    return holds == Holds.THING || holds == Holds.THINGS;
  }

  /** Whether a cell may hold several of them. */
  boolean isOfSeveral() {
    return holds == Holds.TEXTS || holds == Holds.THINGS;
  }

  /** How programs call the column with the addresses of these things. */
  String ofAddresses() {
    return name + "_uri";
  }
}
