package be.overzicht.csvw.describe;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The ways of writing values that people use, those that say most first. */
final class ValueForms {
  /** What stands in a cell when there is no value. */
  static final List<String> NULLS = List.of("-", "–", "?", "NULL", "null", "NA", "N/A", "n/a", "#N/A", "#N/B", "nvt",
      "n.v.t.", "onbekend", "unknown", "nan", "NaN");
  /** A whole number without zeros in front, which would say that it is a code. */
  private static final String WHOLE = "[+-]?(0|[1-9][0-9]*)";
  private static final String GROUPED = "[+-]?[1-9][0-9]{0,2}(%1$s[0-9]{3})+";
  /** Behind a percent sign, three digits alone after a comma could be thousands. */
  private static final String PERCENTAGE =
      "[+-]?(?:0%1$s[0-9]{1,6}|(?:0|[1-9][0-9]*)(?:%1$s(?:[0-9]{1,2}|[0-9]{4,6}))?)%2$s%%";
  private static final String CLOCK = "(?:[01][0-9]|2[0-3]):[0-5][0-9]";
  private static final List<String> DATES = List.of("yyyy-MM-dd", "dd/MM/yyyy", "d/M/yyyy", "dd-MM-yyyy", "d-M-yyyy",
      "dd.MM.yyyy", "d.M.yyyy", "MM/dd/yyyy", "M/d/yyyy", "MM-dd-yyyy", "M-d-yyyy");
  private static final List<String> TIMES = List.of(" HH:mm:ss", " HH:mm");
  private static final List<String> BOOLEANS = List.of("true|false", "ja|nee", "Ja|Nee", "JA|NEE", "yes|no", "Yes|No",
      "oui|non", "Oui|Non", "waar|onwaar", "Waar|Onwaar", "WAAR|ONWAAR", "TRUE|FALSE", "True|False",
      "J|N", "j|n", "Y|N", "y|n");
  private static final Pattern INSTANT =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?");

  /** Every way, in the order in which they are preferred. */
  static final List<ValueForm> ALL = all();

  private ValueForms() {}

  /** The dates that a way of writing them may be taken for: those of the same signs with days and months exchanged. */
  static boolean areExchanged(ValueForm one, ValueForm other) {
    return one.pattern().isPresent() && other.pattern().isPresent()
        && dayFirst(one) != dayFirst(other) && signs(one).equals(signs(other));
  }

  static boolean dayFirst(ValueForm form) {
    return form.pattern().orElse("").startsWith("d");
  }

  private static List<Character> signs(ValueForm form) {
    return form.pattern().orElse("").chars().filter(c -> !Character.isLetter(c)).mapToObj(c -> (char) c).toList();
  }

  private static List<ValueForm> all() {
    List<ValueForm> forms = new ArrayList<>();
    for (String pair : BOOLEANS) {
      List<String> both = List.of(pair.split("\\|"));
      forms.add(pair.equals("true|false") ? ValueForm.plain("boolean", both::contains)
          : ValueForm.pattern("boolean", pair, both::contains));
    }
    forms.add(ValueForm.plain("integer", Pattern.compile(WHOLE).asMatchPredicate()));
    numbers(forms);
    for (String pattern : DATES) {
      forms.add(pattern.equals("yyyy-MM-dd") ? ValueForm.plain("date", calendar(pattern))
          : ValueForm.pattern("date", pattern, calendar(pattern)));
    }
    forms.add(ValueForm.plain("time", Pattern.compile(CLOCK + ":[0-5][0-9](\\.[0-9]+)?").asMatchPredicate()));
    forms.add(ValueForm.pattern("time", "HH:mm", Pattern.compile(CLOCK).asMatchPredicate()));
    forms.add(ValueForm.plain("dateTime", ValueForms::isInstant));
    for (String date : DATES) {
      TIMES.forEach(time -> forms.add(ValueForm.pattern("dateTime", date + time, calendar(date + time))));
    }
    forms.add(ValueForm.plain("anyURI", ValueForms::isAddress));
    return List.copyOf(forms);
  }

  private static void numbers(List<ValueForm> forms) {
    forms.add(ValueForm.plain("decimal", Pattern.compile(WHOLE + "(\\.[0-9]+)?").asMatchPredicate()));
    forms.add(ValueForm.plain("double", Pattern.compile(WHOLE + "(\\.[0-9]+)?([eE][+-]?[0-9]+)?").asMatchPredicate()));
    grouped(forms, "a decimal comma", ",", "");
    grouped(forms, "a decimal comma, and points between thousands", ",", ".");
    grouped(forms, "a decimal point, and commas between thousands", ".", ",");
    for (String space : List.of(" ", "\u00a0", "\u202f")) {
      grouped(forms, "a decimal comma, and spaces between thousands", ",", space);
      grouped(forms, "a decimal point, and spaces between thousands", ".", space);
    }
    for (String apostrophe : List.of("'", "\u2019")) {
      grouped(forms, "a decimal point, and apostrophes between thousands", ".", apostrophe);
      grouped(forms, "a decimal comma, and apostrophes between thousands", ",", apostrophe);
    }
    for (String space : List.of("", " ", "\u00a0", "\u202f")) {
      percentages(forms, ".", space);
      percentages(forms, ",", space);
    }
  }

  /** A percent sign right behind the number needs no pattern; one behind a space does. */
  private static void percentages(List<ValueForm> forms, String decimal, String space) {
    Map<String, String> characters = new TreeMap<>();
    if (!decimal.equals(".")) {
      characters.put("decimalChar", decimal);
    }
    if (!space.isEmpty()) {
      characters.put("pattern", "#0" + decimal + "######" + space + "%");
    }
    Pattern written = Pattern.compile(String.format(PERCENTAGE, Pattern.quote(decimal), space));
    forms.add(ValueForm.number("decimal", "decimal, a percentage of which 100 % is 1", characters,
        written.asMatchPredicate()));
  }

  private static void grouped(List<ValueForm> forms, String label, String decimal, String group) {
    String whole = group.isEmpty() ? WHOLE : "(" + WHOLE + "|" + String.format(GROUPED, Pattern.quote(group)) + ")";
    Pattern written = Pattern.compile(whole + "(" + Pattern.quote(decimal) + "[0-9]+)?");
    Map<String, String> characters = group.isEmpty()
        ? Map.of("decimalChar", decimal) : Map.of("decimalChar", decimal, "groupChar", group);
    forms.add(ValueForm.number("decimal", "decimal with " + label, characters, written.asMatchPredicate()));
  }

  /** Dates by <a href="https://www.w3.org/TR/tabular-data-model/#formats-for-dates-and-times">section 6.4.4</a>. */
  private static Predicate<String> calendar(String pattern) {
    DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern.replace("yyyy", "uuuu"), Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
    return value -> value.length() <= pattern.length() + 2 && parses(format, value);
  }

  private static boolean parses(DateTimeFormatter format, String value) {
    try {
      TemporalAccessor date = format.parse(value);
      return date.get(ChronoField.YEAR) > 0;
    } catch (DateTimeException notSo) {
      return false;
    }
  }

  private static boolean isInstant(String value) {
    return INSTANT.matcher(value).matches() && parses(DateTimeFormatter.ISO_DATE_TIME, value);
  }

  private static boolean isAddress(String value) {
    if (!value.startsWith("http://") && !value.startsWith("https://")) {
      return false;
    }
    try {
      return new URI(value).getHost() != null;
    } catch (URISyntaxException notSo) {
      return false;
    }
  }
}
