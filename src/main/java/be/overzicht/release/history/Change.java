package be.overzicht.release.history;

import java.util.Locale;

/** What a release did to a thing. */
public enum Change {
  /** It is new, or back again. */
  CREATE,
  /** It has other statements than before. */
  UPDATE,
  /** It is gone. */
  DELETE;

  /** The word in indexes, feeds and pages. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Change ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
