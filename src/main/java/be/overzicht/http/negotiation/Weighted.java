package be.overzicht.http.negotiation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One element of a header such as {@code Accept}: a value in lower case, its parameters and its weight
 * (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.4.2">RFC 9110, section 12.4.2</a>).
 *
 * @param value the media range, language range or coding
 * @param parameters what stands between the value and the weight; names in lower case
 * @param weight from 0 (never) to 1
 */
public record Weighted(String value, Map<String, String> parameters, double weight) {

  /** Reads a header; an element that nobody can read is left out, so that a sloppy client still gets an answer. */
  public static List<Weighted> parse(String header) {
    return split(header, ',').stream().flatMap(element -> element(element).stream()).toList();
  }

  private static Optional<Weighted> element(String text) {
    List<String> parts = split(text, ';');
    String value = parts.isEmpty() ? "" : parts.get(0).toLowerCase(Locale.ROOT);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String part : parts.subList(1, parts.size())) {
      int equals = part.indexOf('=');
      String name = (equals < 0 ? part : part.substring(0, equals)).strip().toLowerCase(Locale.ROOT);
      String argument = equals < 0 ? "" : unquote(part.substring(equals + 1).strip());
      if (name.equals("q")) {
        return weight(argument).map(weight -> new Weighted(value, parameters, weight));
      }
      parameters.put(name, argument);
    }
    return Optional.of(new Weighted(value, parameters, 1));
  }

  private static Optional<Double> weight(String text) {
    if (!text.matches("\\d*\\.?\\d{0,9}") || text.isEmpty() || text.equals(".")) {
      return Optional.empty();
    }
    return Optional.of(Math.min(1, Double.parseDouble(text)));
  }

  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    boolean quoted = false;
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (quoted && c == '\\') {
        at++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == separator && !quoted) {
        parts.add(text.substring(start, at).strip());
        start = at + 1;
      }
    }
    parts.add(text.substring(start).strip());
    return parts;
  }

  private static String unquote(String text) {
    boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return quoted ? text.substring(1, text.length() - 1).replaceAll("\\\\(.)", "$1") : text;
  }
}
