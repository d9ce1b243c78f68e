package be.overzicht.http.reply;

import java.util.ArrayList;
import java.util.List;

/**
 * A reply, ready to be sent.
 *
 * @param status the HTTP status
 * @param fields the header fields, but those that every reply has and {@code Content-Length}
 * @param body what follows
 */
public record Reply(int status, List<Field> fields, Body body) {

  /** A header field. */
  public record Field(String name, String value) {}

  /** A reply without body. */
  public static Reply empty(int status) {
    return new Reply(status, List.of(), Body.NONE);
  }

  /** The same with another field; nothing changes when the value is empty. */
  public Reply with(String name, String value) {
    if (value.isEmpty()) {
      return this;
    }
    List<Field> more = new ArrayList<>(fields);
    more.add(new Field(name, value));
    return new Reply(status, more, body);
  }

  /** The same fields with another status and body. */
  public Reply with(int otherStatus, Body otherBody) {
    return new Reply(otherStatus, fields, otherBody);
  }
}
