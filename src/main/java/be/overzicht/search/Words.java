package be.overzicht.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts what people type into the words that the index holds: small letters, no accents, no punctuation. */
final class Words {
  private static final int MOST = 12;
  private static final int LONGEST = 60;
  /** A number of the Crossroads Bank for Enterprises as people write it: 0697.608.063, BE 0697608063, or 0697.6 so far. */
  private static final Pattern ENTERPRISE = Pattern.compile("\\b(?:be[ .]?)?([01]\\d{3})[ .]?(\\d{3})[ .]?(\\d{3})\\b"
      + "|\\b(?:be[ .]?)?([01]\\d{3})\\.(\\d{1,3})(?:\\.(\\d{1,3}))?\\b");

  private Words() {}

  /** The words of a text, at most a dozen and none longer than a name: a search costs what it finds, not what is sent. */
  static List<String> of(String text) {
    String written = ENTERPRISE.matcher(plain(text)).replaceAll("$1$2$3$4$5$6");
    return Arrays.stream(written.replaceAll("['’]s\\b", "").split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, Math.min(word.length(), LONGEST)))
        .limit(MOST)
        .toList();
  }

  /** Small letters without accents, in any locale the same. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
  }
}
