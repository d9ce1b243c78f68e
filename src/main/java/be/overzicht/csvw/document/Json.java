package be.overzicht.csvw.document;

import java.util.List;
import java.util.Map;

/** A JSON value that knows on which line of its document it stands. */
sealed interface Json {
  /** The line in the document, from 1. */
  int line();

  /** What messages call a value of this kind. */
  String kind();

  /** Whether it is a string, a number, true or false. */
  static boolean isAtom(Json value) {
    return value instanceof Text || value instanceof Number || value instanceof Truth;
  }

  /** The text of a string, a number, true or false. */
  static String text(Json value) {
    if (value instanceof Text text) {
      return text.value();
    }
    return value instanceof Number number ? number.value() : String.valueOf(((Truth) value).value());
  }

  /** A text in messages: not all of a long one. */
  static String shown(String text) {
    return text.length() <= 100 ? text : text.substring(0, 100) + "…";
  }

  /** An object; members keep their order. */
  record Members(Map<String, Json> map, int line) implements Json {
    Json get(String name) {
      return map.get(name);
    }

    boolean has(String name) {
      return map.containsKey(name);
    }

    @Override
    public String kind() {
      return "an object";
    }
  }

  /** An array. */
  record Items(List<Json> list, int line) implements Json {
    @Override
    public String kind() {
      return "an array";
    }
  }

  /** A string. */
  record Text(String value, int line) implements Json {
    @Override
    public String kind() {
      return "\"" + shown(value) + "\"";
    }
  }

  /** A number, as it is written. */
  record Number(String value, int line) implements Json {
    @Override
    public String kind() {
      return "the number " + shown(value);
    }
  }

  /** {@code true} or {@code false}. */
  record Truth(boolean value, int line) implements Json {
    @Override
    public String kind() {
      return String.valueOf(value);
    }
  }

  /** {@code null}. */
  record Null(int line) implements Json {
    @Override
    public String kind() {
      return "null";
    }
  }
}
