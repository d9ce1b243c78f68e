package be.overzicht.csvw.run;

import be.overzicht.csvw.plan.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a text that is no key may have been meant to be: what spreadsheets and hands do to keys, undone. */
record MisspeltKey(String text) {
  /** The texts that are looked for. */
  static List<String> candidates(String text) {
    MisspeltKey key = new MisspeltKey(text);
    return List.of(key.stripped(), key.singleSpaced(), key.padded());
  }

  /** What to do, where one of the candidates is there. */
  Optional<String> remedy(Predicate<String> isThere) {
    if (isThere.test(stripped())) {
      return Optional.of("it has a " + (text.indexOf('\u00a0') >= 0 ? "non-breaking space" : "space before or behind it")
          + "; write " + Texts.quoted(stripped()));
    }
    if (isThere.test(singleSpaced())) {
      return Optional.of("it has a double space; write " + Texts.quoted(singleSpaced()));
    }
    if (text.matches("[0-9]+") && isThere.test(padded())) {
      return Optional.of("it lost its leading zero, probably in a spreadsheet; write " + Texts.quoted(padded())
          + ", and format the column as text before saving");
    }
    return Optional.empty();
  }

  private String stripped() {
    return text.replace('\u00a0', ' ').strip();
  }

  private String singleSpaced() {
    return stripped().replaceAll(" {2,}", " ");
  }

  private String padded() {
    return "0" + text;
  }
}
