package be.overzicht.csvw.describe;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes names of titles: letters, digits and low lines, as templates may hold them; no two the same. */
final class ColumnNames {
  private ColumnNames() {}

  /** Names for these titles: <a href="https://www.w3.org/TR/tabular-metadata/#columns">section 5.6</a>. */
  static List<String> of(List<String> titles) {
    Set<String> taken = new HashSet<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < titles.size(); i++) {
      String plain = Normalizer.normalize(titles.get(i), Normalizer.Form.NFKD).replaceAll("\\p{M}", "")
          .replaceAll("[^A-Za-z0-9]+", "_").replaceAll("^_+|_+$", "");
      String name = plain.isEmpty() ? "column_" + (i + 1) : plain;
      String free = name;
      for (int number = 2; !taken.add(free); number++) {
        free = name + "_" + number;
      }
      names.add(free);
    }
    return names;
  }
}
