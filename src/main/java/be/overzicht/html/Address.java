package be.overzicht.html;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where a page is: path and query, without host, so that links made from it work behind any proxy.
 *
 * @param path the path as it was asked, beginning with a slash
 * @param query the parameters in their order
 */
public record Address(String path, Map<String, List<String>> query) {
  /** How many characters of a text a link carries at most; what is longer is sent by a form. */
  public static final int LONGEST_TEXT = 4_000;
  private static final String LANGUAGE = "lang";

  /** The first value of a parameter, or the empty text. */
  public String first(String name) {
    List<String> values = query.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.get(0);
  }

  /** All values of a parameter. */
  public List<String> all(String name) {
    return query.getOrDefault(name, List.of());
  }

  /** Whether the reader chose a language. */
  public boolean hasLanguage() {
    return query.containsKey(LANGUAGE);
  }

  /** This address in that language. */
  public Address in(Language language) {
    return with(LANGUAGE, List.of(language.tag()));
  }

  /** This address with these values of a parameter in place of the ones it has; none removes it. */
  public Address with(String name, List<String> values) {
    Map<String, List<String>> changed = new LinkedHashMap<>(query);
    if (values.isEmpty()) {
      changed.remove(name);
    } else {
      changed.put(name, values);
    }
    return new Address(path, changed);
  }

  /** This address without a parameter. */
  public Address without(String name) {
    return with(name, List.of());
  }

  /** This address on another path. */
  public Address at(String otherPath) {
    return new Address(otherPath, query);
  }

  /** Path and query, escaped. */
  public String href() {
    if (query.isEmpty()) {
      return path;
    }
    List<String> pairs = new ArrayList<>();
    query.forEach((name, values) -> values.forEach(value -> pairs.add(escape(name) + "=" + escape(value))));
    return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
  }

  private static String escape(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
