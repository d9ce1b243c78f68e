package be.overzicht.csvw.remedy;

import be.overzicht.csvw.datatype.Datatype;
import be.overzicht.csvw.datatype.Facets;
import be.overzicht.csvw.parse.CellParser;
import be.overzicht.csvw.parse.CellParsers;
import be.overzicht.csvw.parse.Parsed;
import java.util.Optional;

/**
 * A text that is not a value of its datatype.
 *
 * @param text as it stands in the cell
 * @param type the datatype
 * @param parser the parser of the datatype
 * @param invalid which rule the text breaks
 */
record FaultyText(String text, Datatype type, CellParser parser, Parsed.Invalid invalid) {
  private static final int SHOWN = 60;

  /** Whether another text is a value. */
  boolean isValue(String other) {
    return parser.parse(other) instanceof Parsed.Valid;
  }

  /** The lexical form of another text; empty when it is no value. */
  Optional<String> lexical(String other) {
    return parser.parse(other) instanceof Parsed.Valid valid ? Optional.of(valid.lexical()) : Optional.empty();
  }

  /** Whether the text is a value but for the limits of the datatype. */
  boolean isOnlyLimited() {
    Datatype unlimited = new Datatype(type.id(), type.base(), type.format(), Facets.NONE);
    return CellParsers.of(unlimited).parse(text) instanceof Parsed.Valid;
  }

  /** The fault, with why it came about, and the text to write instead. */
  Optional<Parsed.Invalid> write(String cause, String other, String more) {
    return other.length() > SHOWN ? Optional.empty() : told(cause, "write \"" + other + "\"" + more);
  }

  /** The fault, with why it came about, where only who knows the value can correct it. */
  Optional<Parsed.Invalid> ask(String cause) {
    return told(cause, Parsed.ASK);
  }

  Optional<Parsed.Invalid> told(String cause, String remedy) {
    return Optional.of(new Parsed.Invalid(invalid.rule() + ": " + cause, remedy));
  }
}
