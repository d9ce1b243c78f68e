package be.overzicht.http.negotiation;

import java.util.List;

/**
 * Chooses a language by {@code Accept-Language} (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.4">RFC 9110,
 * section 12.5.4</a>); there is always an answer, because a page in another language beats none.
 */
public final class LanguageNegotiation {
  private LanguageNegotiation() {}

  /**
   * The tag that fits best; the first one offered when none fits.
   *
   * @param offered primary language tags such as {@code nl}, the default first
   * @param header the value of {@code Accept-Language}; null when there is none
   */
  public static String choose(List<String> offered, String header) {
    List<Weighted> ranges = header == null ? List.of() : Weighted.parse(header);
    String best = offered.get(0);
    double heaviest = 0;
    for (String language : offered) {
      double weight = weight(language, ranges);
      if (weight > heaviest) {
        best = language;
        heaviest = weight;
      }
    }
    return best;
  }

  private static double weight(String language, List<Weighted> ranges) {
    double anyLanguage = 0;
    double named = -1;
    for (Weighted range : ranges) {
      if (range.value().equals("*")) {
        anyLanguage = Math.max(anyLanguage, range.weight());
      } else if (range.value().equals(language) || range.value().startsWith(language + "-")) {
        named = Math.max(named, range.weight());
      }
    }
    return named >= 0 ? named : anyLanguage;
  }
}
