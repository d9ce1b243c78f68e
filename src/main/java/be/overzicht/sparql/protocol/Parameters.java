package be.overzicht.sparql.protocol;

import be.overzicht.sparql.problem.QueryProblem;
import be.overzicht.sparql.problem.QueryRefused;
import be.overzicht.sparql.problem.Reason;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parameters of an address or a form, decoded strictly: what is not UTF-8 or not an escape is refused. */
final class Parameters {
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  private Parameters() {}

  /** Reads {@code name=value&…}; null reads as nothing. */
  static Parameters parse(String text) {
    Parameters parameters = new Parameters();
    if (text != null) {
      parameters.add(text);
    }
    return parameters;
  }

  /** Those of a text besides. */
  void add(String text) {
    for (String pair : text.split("&")) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = decode(equals < 0 ? pair : pair.substring(0, equals));
        String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
        values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
      }
    }
  }

  Map<String, List<String>> all() {
    return values;
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  private static String decode(String text) {
    byte[] bytes = new byte[text.length() * 3];
    int length = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '%') {
        bytes[length++] = (byte) escape(text, at);
        at += 2;
      } else if (c < 0x80) {
        bytes[length++] = (byte) (c == '+' ? ' ' : c);
      } else {
        byte[] raw = String.valueOf(c).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(raw, 0, bytes, length, raw.length);
        length += raw.length;
      }
    }
    return utf8(ByteBuffer.wrap(bytes, 0, length));
  }

  private static int escape(String text, int at) {
    int high = at + 2 < text.length() ? Character.digit(text.charAt(at + 1), 16) : -1;
    int low = high < 0 ? -1 : Character.digit(text.charAt(at + 2), 16);
    if (low < 0) {
      throw new QueryRefused(QueryProblem.of(Reason.ESCAPE,
          "A percent sign is not followed by two hexadecimal digits; escape it as %25."));
    }
    return high * 16 + low;
  }

  /** Decodes UTF-8, or refuses. */
  static String utf8(ByteBuffer bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new QueryRefused(QueryProblem.of(Reason.NOT_UTF8,
          "The request is not UTF-8; encode the query in UTF-8."));
    }
  }
}
