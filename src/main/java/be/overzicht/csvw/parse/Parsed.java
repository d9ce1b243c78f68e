package be.overzicht.csvw.parse;

/** What the text of a cell came to. */
public sealed interface Parsed {
  /** What to do where the text tells nothing of the value that was meant. */
  String ASK = "only who knows the value can correct it";


  /**
   * A value.
   *
   * @param lexical its lexical form in RDF, as close to the cell as the datatype allows
   * @param canonical the one form that all equal values share, for keys and addresses
   */
  record Valid(String lexical, String canonical) implements Parsed {
    /** A value with one form. */
    public Valid(String lexical) {
      this(lexical, lexical);
    }
  }

  /**
   * Not a value.
   *
   * @param rule which rule it breaks, to follow the quoted text: {@code is not a date}
   * @param remedy what to do
   */
  record Invalid(String rule, String remedy) implements Parsed {}
}
