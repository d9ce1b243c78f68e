package be.overzicht.sparql.problem;

import be.overzicht.sparql.budget.Stop;
import java.util.Locale;

/** Why a query is not answered: the status, what happened in English, and a name by which pages find their own words. */
public enum Reason {
  /** The parser says where and why; its words are the first argument. */
  SYNTAX(400, Reason.NOT_SPARQL),
  /** The text ends too soon. */
  SYNTAX_END(400, Reason.NOT_SPARQL),
  /** A word or sign, the first argument, stands where it cannot. */
  SYNTAX_WORD(400, Reason.NOT_SPARQL),
  /** Too many levels. */
  NESTED(400, "The query is nested too deeply"),
  /** A function, the first argument, that is not known here; the second tells which may be meant. */
  FUNCTION(400, "The query calls a function that is not known here"),
  /** The engine says why; its words are the first argument. */
  UNRUNNABLE(400, "The query cannot be run"),
  /** A regular expression that can keep a matcher busy for ever. */
  PATTERN(400, "The query cannot be run"),
  /** A percent sign without its two digits. */
  ESCAPE(400, Reason.UNREADABLE),
  /** Bytes that are no text. */
  NOT_UTF8(400, Reason.UNREADABLE),
  /** None or several queries at once. */
  NOT_ONE(400, Reason.UNREADABLE),
  /** Nothing was written. */
  EMPTY(400, Reason.UNREADABLE),
  /** A parameter, the first argument, that cannot be heeded as it is. */
  PARAMETER(400, Reason.UNREADABLE),
  /** A query that would change something. */
  UPDATE(403, "Updates are not offered"),
  /** A query that would ask elsewhere. */
  SERVICE(403, "Other servers are not asked"),
  /** Neither GET nor POST. */
  METHOD(405, "This method is not offered"),
  /** No form that the client takes. */
  FORM(406, "No such form"),
  /** The form, the first argument, cannot hold what comes out; the second tells what, the third which forms can. */
  CONTENT_OF_FORM(406, "This form cannot hold the answer"),
  /** The client expects another answer. */
  EXPECTATION(412, "Precondition failed"),
  /** A body of too many bytes. */
  LONG_BODY(413, Reason.TOO_LONG),
  /** Too many words and signs. */
  WORDS(413, Reason.TOO_LONG),
  /** Too many groups. */
  GROUPS(413, Reason.TOO_LONG),
  /** Too many EXISTS in each other. */
  EXISTS(413, Reason.TOO_LONG),
  /** Too much in EXISTS in each other. */
  EXISTS_WORK(413, Reason.TOO_LONG),
  /** Too many triple terms in each other. */
  TRIPLES(413, Reason.TOO_LONG),
  /** A number with too many digits. */
  LONG_NUMBER(413, Reason.TOO_LONG),
  /** A word, text or comment that is too long. */
  LONG_WORD(413, Reason.TOO_LONG),
  /** An IRI that is too long. */
  LONG_IRI(413, Reason.TOO_LONG),
  /** A compressed body. */
  COMPRESSED(415, Reason.UNREAD_CONTENT),
  /** A body in another coding of characters. */
  CHARSET(415, Reason.UNREAD_CONTENT),
  /** A body of another kind. */
  CONTENT(415, Reason.UNREAD_CONTENT),
  /** One client has too many places. */
  CROWDING(429, "Too many queries at once"),
  /** A fault of the server. */
  FAILED(500, "The query failed"),
  /** All places are taken. */
  BUSY(503, "The server is busy"),
  /** Queries that cannot be ended have taken what may be lost to them. */
  STUCK(503, "The endpoint rests"),
  /** The store that holds the statements does not answer. */
  STORE(503, "The store does not answer"),
  /** The store has more rows, the first argument, than it sends. */
  CUT(503, "The answer is cut short"),
  /** It ran out of time. */
  TIME(503, Reason.STOPPED),
  /** It had too many rows. */
  ROWS(503, Reason.STOPPED),
  /** Its answer was too long. */
  BYTES(503, Reason.STOPPED),
  /** It held too much. */
  MEMORY(503, Reason.STOPPED),
  /** It worked on something too long. */
  LENGTH(503, Reason.STOPPED),
  /** It went too deep. */
  DEPTH(503, Reason.STOPPED),
  /** Nobody waited for it any more. */
  GONE(503, Reason.STOPPED);

  private static final String NOT_SPARQL = "The query is not SPARQL";
  private static final String UNREADABLE = "The request cannot be read";
  private static final String TOO_LONG = "The query is too long";
  private static final String UNREAD_CONTENT = "This kind of content is not read";
  private static final String STOPPED = "The query was stopped";

  private final int status;
  private final String title;

  Reason(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** What happened, in English. */
  public String title() {
    return title;
  }

  /** Its name as the messages of pages have it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The reason of a query that was stopped. */
  public static Reason of(Stop stop) {
    return valueOf(stop.name());
  }
}
