package be.overzicht.search;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is the same in all ways to write a name: its letters and digits, with abbreviations written in full. */
final class NameKey {
  private static final Pattern SAINT = Pattern.compile("\\bst(?:[.\\s-]+)(?=\\p{L})");
  private static final Pattern ON_THE = Pattern.compile("\\bo\\s?[/.]\\s?d\\b\\.?");
  private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*]|,.*$|/.*$");
  private static final Pattern POSTCODE = Pattern.compile("\\b(?:b-)?\\d{4}\\b");
  private static final Pattern KIND = Pattern.compile("\\b(?:de |het )?(?:lokaal bestuur|stadsbestuur|gemeentebestuur"
      + "|provinciebestuur|gemeente|gem\\.|stad|city|town|municipality|province|provincie|prov\\.)(?: van\\b| of\\b)?"
      + "|(?<=ocmw )van\\b|(?<=o\\.c\\.m\\.w\\. )van\\b");
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int LONGEST = 200;

  private NameKey() {}

  /** The key of a name as it stands. */
  static String of(String name) {
    return letters(plain(name));
  }

  /** The keys that a text may mean, from the most literal to the freest; each but the first leaves something out. */
  static List<String> readings(String text) {
    String plain = plain(text);
    String core = ASIDE.matcher(plain).replaceAll(" ");
    String bare = KIND.matcher(POSTCODE.matcher(core).replaceAll(" ")).replaceAll(" ");
    return Stream.of(plain, core, bare).map(NameKey::letters).filter(key -> !key.isEmpty()).distinct().toList();
  }

  private static String plain(String text) {
    String plain = Words.plain(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    return SAINT.matcher(ON_THE.matcher(plain).replaceAll("op den")).replaceAll("sint ");
  }

  private static String letters(String plain) {
    return OTHER.matcher(plain).replaceAll("");
  }
}
