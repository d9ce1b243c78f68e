package be.overzicht.csvw.parse;

/** Parses the text of one value, after the white space of its datatype was dealt with. */
@FunctionalInterface
public interface CellParser {
  /** The value of this text, or what is wrong with it. */
  Parsed parse(String text);
}
