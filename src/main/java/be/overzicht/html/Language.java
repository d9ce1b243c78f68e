package be.overzicht.html;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** A language that pages are written in. */
public enum Language {
  /** Dutch, the default. */
  NL("nl", "Nederlands"),
  /** English. */
  EN("en", "English");

  private final String tag;
  private final String ownName;

  Language(String tag, String ownName) {
    this.tag = tag;
    this.ownName = ownName;
  }

  /** The BCP 47 tag, as in {@code <html lang>} and {@code ?lang=}. */
  public String tag() {
    return tag;
  }

  /** The name of the language in that language. */
  public String ownName() {
    return ownName;
  }

  /** The language that a switch leads to. */
  public Language other() {
    return this == NL ? EN : NL;
  }

  /** For numbers and messages; Belgian, as the readers are. */
  public Locale locale() {
    return this == NL ? Locale.forLanguageTag("nl-BE") : Locale.UK;
  }

  /** The order of names in this language. */
  public Comparator<Object> order() {
    return Collator.getInstance(locale());
  }

  /** The language of a tag, also of a longer one such as {@code nl-BE}. */
  public static Optional<Language> of(String tag) {
    String primary = tag.split("-", 2)[0].toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(language -> language.tag.equals(primary)).findFirst();
  }
}
