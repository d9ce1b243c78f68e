package be.overzicht.html;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** The words of the pages in one language, from {@code messages_nl.properties} and {@code messages_en.properties}. */
public final class Messages {
  private static final Map<Language, Messages> ALL = load();

  private final Language language;
  private final Properties words;

  private Messages(Language language, Properties words) {
    this.language = language;
    this.words = words;
  }

  /** The words in this language. */
  public static Messages of(Language language) {
    return ALL.get(language);
  }

  /** The language of these words. */
  public Language language() {
    return language;
  }

  /**
   * The text with this key; {@code {0}} and so on are replaced.
   *
   * @throws IllegalArgumentException when there is none, which is a fault in the program
   */
  public String text(String key, Object... arguments) {
    return find(key, arguments).orElseThrow(
        () -> new IllegalArgumentException("no message \"" + key + "\" in " + language.tag() + "; add it"));
  }

  /** The text with this key, if there is one. */
  public Optional<String> find(String key, Object... arguments) {
    return Optional.ofNullable(words.getProperty(key))
        .map(pattern -> new MessageFormat(pattern, language.locale()).format(arguments));
  }

  /** The text for a count: {@code key.one} for 1, {@code key.other} for all others, with the count as {@code {0}}. */
  public String count(String key, long count) {
    return text(count == 1 ? key + ".one" : key + ".other", count);
  }

  /** Names after each other, with "and" before the last. */
  public String enumeration(List<String> names) {
    int last = names.size() - 1;
    return last < 1 ? String.join("", names)
        : text("enumeration", String.join(", ", names.subList(0, last)), names.get(last));
  }

  /** A number as it is written in this language. */
  public String number(long number) {
    return NumberFormat.getIntegerInstance(language.locale()).format(number);
  }

  /** A date of any precision (2017, 2017-03, 2017-03-02) as people write it. */
  public String date(String edtf) {
    return Dates.text(edtf, language.locale());
  }

  /** Every key. */
  public Set<String> keys() {
    return words.stringPropertyNames();
  }

  private static Map<Language, Messages> load() {
    Map<Language, Messages> all = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      all.put(language, new Messages(language, read("messages_" + language.tag() + ".properties")));
    }
    return all;
  }

  private static Properties read(String name) {
    try (Reader reader = new InputStreamReader(Messages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      Properties words = new Properties();
      words.load(reader);
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
