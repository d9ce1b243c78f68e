package be.overzicht.http.exchange;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The parameters of an address, decoded; what cannot be decoded is kept as it stands, and told by {@link #unreadable}.
 *
 * @param values the values of each parameter, in their order
 */
public record Query(Map<String, List<String>> values) {
  private static final Pattern ESCAPES = Pattern.compile("(?:%[0-9A-Fa-f]{2})+|%");

  /** Reads the part of an address behind the question mark. */
  public static Query parse(String text) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : text.split("&")) {
      int equals = pair.indexOf('=');
      String name = decode(equals < 0 ? pair : pair.substring(0, equals));
      if (!name.isEmpty()) {
        String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
        values.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
      }
    }
    return new Query(values);
  }

  /** The first value of a parameter. */
  public Optional<String> first(String name) {
    return values.getOrDefault(name, List.of()).stream().findFirst();
  }

  /** The first parameter of the part behind the question mark whose escapes are not those of UTF-8, as it stands. */
  public static Optional<String> unreadable(String text) {
    return Stream.of(text.split("&")).filter(pair -> !ESCAPES.matcher(pair).results()
        .allMatch(escapes -> isUtf8(escapes.group().replace("%", "")))).findFirst();
  }

  /** Whether hexadecimal digits are the bytes of a text; none stand for a percent sign that escapes nothing. */
  private static boolean isUtf8(String digits) {
    byte[] bytes = HexFormat.of().parseHex(digits);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).length() > 0;
    } catch (CharacterCodingException otherBytes) {
      return false;
    }
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return text;
    }
  }
}
