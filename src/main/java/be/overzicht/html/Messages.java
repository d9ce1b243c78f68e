package be.overzicht.html;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The words of the pages in one language, from a file of messages such as {@code messages_nl.properties}. What a file does
 * not have is said in the language of the house.
 */
public final class Messages {
  private static final Logger LOG = LoggerFactory.getLogger(Messages.class);
  /** Where a language without an order of its own stands. */
  private static final String LAST = "9";
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

  /** Every key that the file of this language has. */
  public Set<String> keys() {
    return words.keySet().stream().map(Object::toString).collect(Collectors.toUnmodifiableSet());
  }

  /** Every language that has messages, the house's first. */
  static List<Language> languages() {
    return List.copyOf(ALL.keySet());
  }

  private static Map<Language, Messages> load() {
    Map<Language, Messages> all = new LinkedHashMap<>();
    Properties house = new Properties();
    MessageFiles.read().entrySet().stream()
        .sorted(Comparator.comparing(file -> file.getValue().getProperty("language.order", LAST)))
        .forEach(file -> {
          Properties words = new Properties(house);
          words.putAll(file.getValue());
          if (house.isEmpty()) {
            house.putAll(words);
          }
          tellOfGaps(file.getKey(), file.getValue(), house);
          all.put(language(file.getKey(), words), new Messages(language(file.getKey(), words), words));
        });
    return all;
  }

  private static void tellOfGaps(String tag, Properties words, Properties house) {
    Set<Object> missing = new TreeSet<>(house.keySet());
    missing.removeAll(words.keySet());
    if (!missing.isEmpty()) {
      LOG.warn("messages_{}.properties lacks {} texts, which come in the language of the house: {}", tag, missing.size(),
          missing);
    }
  }

  private static Language language(String tag, Properties words) {
    return new Language(tag, words.getProperty("language.name"),
        Locale.forLanguageTag(words.getProperty("language.locale")));
  }
}
