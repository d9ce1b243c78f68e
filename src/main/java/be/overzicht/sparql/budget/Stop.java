package be.overzicht.sparql.budget;

/** Why a query was ended before its time. */
public enum Stop {
  /** It ran too long. */
  TIME("ran longer than a query may"),
  /** It had more rows than an answer may have. */
  ROWS("has more rows than an answer may have"),
  /** Its answer had too many bytes. */
  BYTES("has a longer answer than may be sent"),
  /** It held too much memory. */
  MEMORY("needs more memory than a query may hold"),
  /** It worked on a text or a number that is too long. */
  LENGTH("works on a longer text or number than a query may"),
  /** It matched with a pattern that can keep a matcher busy for ever. */
  PATTERN("matches with a pattern that repeats too much, or has too many ways to match nothing"),
  /** It was nested too deeply. */
  DEPTH("is nested more deeply than can be followed"),
  /** Nobody was there any more to read the answer, or the server ended. */
  GONE("was given up");

  private final String reason;

  Stop(String reason) {
    this.reason = reason;
  }

  /** The end of a sentence that begins with "The query". */
  public String reason() {
    return reason;
  }
}
