package be.overzicht.html;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A language that pages are written in: one for each file of messages, {@code messages_nl.properties} and so on, which also
 * says what is here.
 *
 * @param tag the BCP 47 tag, as in {@code <html lang>} and {@code ?lang=}
 * @param ownName the name of the language in that language ({@code language.name})
 * @param locale for numbers, dates and messages, and for the order of names ({@code language.locale})
 */
public record Language(String tag, String ownName, Locale locale) {

  /** Every language, the house's first, the others in the order that their files ask for. */
  public static List<Language> all() {
    return Messages.languages();
  }

  /** The language of pages for whom no other one is asked, and the one that addresses need not name. */
  public static Language house() {
    return all().get(0);
  }

  /** The tags of all. */
  public static List<String> tags() {
    return all().stream().map(Language::tag).toList();
  }

  /** The languages that a switch leads to. */
  public List<Language> others() {
    return all().stream().filter(language -> !language.equals(this)).toList();
  }

  /** The order of names in this language. */
  public Comparator<Object> order() {
    return Collator.getInstance(locale);
  }

  /** The language of a tag, also of a longer one such as {@code nl-BE}. */
  public static Optional<Language> of(String tag) {
    String primary = tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
    return all().stream().filter(language -> language.tag.equals(primary)).findFirst();
  }

  /** The language of a tag when there is one, else the house's. */
  public static Language ofOrHouse(String tag) {
    return of(tag).orElseGet(Language::house);
  }
}
