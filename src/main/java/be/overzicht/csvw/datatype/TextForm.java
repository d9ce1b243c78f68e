package be.overzicht.csvw.datatype;

/** Recognises texts that are values as they stand, in bytes of UTF-8. */
@FunctionalInterface
public interface TextForm {
  /** Any text. */
  TextForm ANY = (bytes, from, to) -> true;

  /** Whether the bytes are such a text. */
  boolean accepts(byte[] bytes, int from, int to);
}
