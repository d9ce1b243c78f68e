package be.overzicht.csvw.remedy;

import be.overzicht.csvw.datatype.Family;
import be.overzicht.csvw.parse.Parsed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What people do to texts and to yes and no. */
final class TextCauses {
  private static final Pattern NUMBER_OF_ENTERPRISE =
      Pattern.compile("(?:BE ?)?[01]?[0-9]{3}[. ]?[0-9]{3}[. ]?[0-9]{3}");
  private static final List<List<String>> WORDS = List.of(List.of("ja", "nee"), List.of("yes", "no"),
      List.of("oui", "non"), List.of("waar", "onwaar"), List.of("vrai", "faux"), List.of("true", "false"),
      List.of("j", "n"), List.of("y", "n"), List.of("1", "0"));

  private TextCauses() {}

  /** Spaces before, behind, twice, or of a kind that looks like a plain one. */
  static Optional<Parsed.Invalid> spaces(FaultyText faulty) {
    String text = faulty.text();
    String plain = text.replaceAll("[\\p{Zs}\\ufeff\\u200b]", " ");
    if (!plain.equals(text) && faulty.isValue(plain)) {
      return faulty.write("it has a non-breaking space", plain, "");
    }
    String stripped = plain.strip();
    if (!stripped.equals(plain) && faulty.isValue(stripped)) {
      return faulty.write("it has a space before or behind it", stripped, "");
    }
    String single = stripped.replaceAll(" {2,}", " ");
    return !single.equals(stripped) && faulty.isValue(single) ? faulty.write("it has a double space", single, "")
        : Optional.empty();
  }

  /** Zeros that a spreadsheet took off, and points in the number of an enterprise. */
  static Optional<Parsed.Invalid> zeros(FaultyText faulty) {
    String text = faulty.text();
    if (faulty.type().base().family() != Family.TEXT) {
      return Optional.empty();
    }
    if (NUMBER_OF_ENTERPRISE.matcher(text).matches()) {
      String digits = text.replaceAll("[^0-9]", "");
      String ten = digits.length() == 9 ? "0" + digits : digits;
      if (isNumberOfEnterprise(ten) && faulty.isValue(ten)) {
        return faulty.write(ten.endsWith(text) ? "it lost its leading zero, probably in a spreadsheet"
            : "it is written as people read it", ten, "; format the column as text before saving");
      }
    }
    String longer = "0" + text;
    return text.matches("[0-9]{3,}") && faulty.isValue(longer)
        ? faulty.told("it may have lost its leading zero in a spreadsheet", "if so, write \"" + longer
            + "\"; otherwise " + Parsed.ASK)
        : Optional.empty();
  }

  /** The last two digits are 97 less the rest of the others: so are the numbers of the register of enterprises. */
  private static boolean isNumberOfEnterprise(String digits) {
    return digits.length() == 10
        && 97 - Long.parseLong(digits.substring(0, 8)) % 97 == Long.parseLong(digits.substring(8));
  }

  /** Yes and no in other words. */
  static Optional<Parsed.Invalid> words(FaultyText faulty) {
    String word = faulty.text().strip().toLowerCase(Locale.ROOT);
    for (List<String> pair : WORDS) {
      if (pair.contains(word)) {
        String format = faulty.type().format().pattern();
        String[] words = format == null ? new String[] {"true", "false"} : format.split("\\|", 2);
        String formats = pair.get(0).length() + pair.get(1).length() == 2 || format != null ? ""
            : ", or give the datatype the format \"" + inCaseOf(faulty.text(), pair.get(0)) + "|"
                + inCaseOf(faulty.text(), pair.get(1)) + "\"";
        return faulty.write("it is another word for it", words[pair.indexOf(word)], formats);
      }
    }
    return Optional.empty();
  }

  private static String inCaseOf(String model, String word) {
    if (!Character.isUpperCase(model.charAt(0))) {
      return word;
    }
    boolean shout = model.length() > 1 && Character.isUpperCase(model.charAt(1));
    return shout ? word.toUpperCase(Locale.ROOT) : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
