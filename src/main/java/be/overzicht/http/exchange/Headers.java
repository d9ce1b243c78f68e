package be.overzicht.http.exchange;

/** The header fields of a request. */
@FunctionalInterface
public interface Headers {
  /** All values of a field, joined by commas; null when the request does not have it. */
  String value(String name);
}
