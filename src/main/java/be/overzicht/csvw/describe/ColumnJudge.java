package be.overzicht.csvw.describe;

import be.overzicht.csvw.describe.ColumnProfile.Refuted;
import be.overzicht.csvw.describe.Guess.Certainty;
import be.overzicht.csvw.describe.doubt.CodeSigns;
import be.overzicht.csvw.describe.doubt.Doubts.Others;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Decides what a column is by what its rows leave possible; in doubt it stays a text, and nothing is lost. */
final class ColumnJudge {
  private static final ValueForm TEXT = ValueForm.plain("string", value -> true);
  private static final Pattern LANGUAGE = Pattern.compile(".*[_. (-](nl|fr|de|en)\\)?", Pattern.CASE_INSENSITIVE);

  private final String file;
  private final boolean daysComeFirst;
  private final Consumer<Guess> guesses;
  private String name = "";

  /** A judge of the columns of a file in which another column has, or has not, shown that days come before months. */
  ColumnJudge(String file, boolean daysComeFirst, Consumer<Guess> guesses) {
    this.file = file;
    this.daysComeFirst = daysComeFirst;
    this.guesses = guesses;
  }

  ColumnGuess judge(ColumnProfile column, String called) {
    name = called;
    ValueForm form = form(column);
    List<String> nulls = form.isText() ? List.of() : List.copyOf(column.nulls());
    if (!nulls.isEmpty()) {
      tell(column, "no value where it says " + String.join(", ", nulls), "every other value is " + form.label(),
          Certainty.LIKELY);
    }
    Matcher language = LANGUAGE.matcher(column.title);
    Optional<String> texts = form.isText() && form.pattern().isEmpty() && language.matches()
        ? Optional.of(language.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    Optional<String> separator = form.isText() && form.pattern().isEmpty() ? column.separator() : Optional.empty();
    separator.ifPresent(sign -> tell(column, "lists cut by \"" + sign + "\"",
        "in every row the parts between are codes", Certainty.LIKELY));
    texts.ifPresent(tag -> tell(column, "texts in the language " + tag, "its title ends so", Certainty.LIKELY));
    return new ColumnGuess(name, column.title, form, nulls, separator, texts);
  }

  private ValueForm form(ColumnProfile column) {
    if (column.values() == 0) {
      return TEXT;
    }
    if (isDoubtful(column)) {
      return TEXT;
    }
    if (column.signs().isCode()) {
      return code(column);
    }
    ValueForm first = column.possible().stream().filter(form -> isConvincing(form, column)).findFirst().orElse(TEXT);
    if (first.isText() && !column.possible().isEmpty()) {
      tell(column, "text", "every value is \"" + column.examples().get(0)
          + "\", and none says what its opposite is: give the datatype boolean a format, such as ja|nee", Certainty.OPEN);
      return TEXT;
    }
    if (first.isText()) {
      text(column);
      return TEXT;
    }
    return isOpen(first, column) ? TEXT : told(first, column);
  }

  /** Whether the values say so by more than one that could be anything. */
  private static boolean isConvincing(ValueForm form, ColumnProfile column) {
    return !form.base().equals("boolean") || form.pattern().isEmpty() || column.seesBothBooleans();
  }

  /** Whether digits are rather something else that a number or a code would hide. */
  private boolean isDoubtful(ColumnProfile column) {
    CodeSigns signs = column.signs();
    String example = column.examples().get(0);
    if (signs.areDayCounts(column.title, column.examples())) {
      tell(column, "text", "numbers like \"" + example + "\" under such a title are days as a spreadsheet counts them:"
          + " give the column the format of a date in the spreadsheet, and save again", Certainty.OPEN);
    } else if (signs.lackZeros(column.title)) {
      tell(column, "text", "some numbers have nine digits, and those of enterprises ten: write the zero in front",
          Certainty.OPEN);
    } else if (!signs.shortened().isEmpty()) {
      tell(column, "text", "a spreadsheet shortened \"" + signs.shortened() + "\", and its last digits may be lost:"
          + " give the column a format without exponent in the spreadsheet, and save again", Certainty.OPEN);
    } else if (!column.possible().isEmpty() && signs.areTelephones(column.title)) {
      tell(column, "text", "telephone numbers are no numbers", Certainty.LIKELY);
    } else {
      return false;
    }
    return true;
  }

  private ValueForm code(ColumnProfile column) {
    Refuted zero = column.refuted("integer");
    String because = zero == null
        ? "all " + column.values() + " values have " + column.signs().length() + " digits, as codes have"
        : row(zero) + " begins with a zero, which a number would lose";
    tell(column, "text", because, zero == null ? Certainty.LIKELY : Certainty.CERTAIN);
    if (!column.signs().isOfOneLength()) {
      return TEXT;
    }
    String digits = "[0-9]{" + column.signs().length() + "}";
    return new ValueForm("string " + digits, "string", Optional.of(digits), Map.of(), TEXT.fits());
  }

  private boolean isOpen(ValueForm form, ColumnProfile column) {
    if (form.base().equals("decimal") && isReadTwoWays(column)) {
      boolean point = column.ambiguousExample().contains(".");
      tell(column, "text", "some values are like \"" + column.ambiguousExample()
          + "\" and none says whether the sign stands before a fraction or between thousands: set " + (point
          ? "the datatype decimal, or {\"base\": \"decimal\", \"format\": {\"groupChar\": \".\", \"decimalChar\": \",\"}}"
          : "{\"base\": \"decimal\", \"format\": {\"decimalChar\": \",\"}}, or {\"groupChar\": \",\"} there"),
          Certainty.OPEN);
      return true;
    }
    if (exchanged(form, column) && !daysComeFirst) {
      tell(column, "text", "every date is like \"" + column.examples().get(0)
          + "\", in which day and month can be exchanged: say which by a format, dd/MM/yyyy or MM/dd/yyyy",
          Certainty.OPEN);
      return true;
    }
    return false;
  }

  /** Whether a point, or a comma, before three digits may be one before a fraction as well as one between thousands. */
  private static boolean isReadTwoWays(ColumnProfile column) {
    return !column.ambiguousExample().isEmpty() && Stream.of(".", ",").anyMatch(sign ->
        column.possible().stream().anyMatch(form -> sign.equals(form.characters().get("groupChar")))
            && column.possible().stream().anyMatch(form -> form.base().equals("decimal")
                && sign.equals(form.characters().getOrDefault("decimalChar", "."))));
  }

  /** Whether dates in a column could be read both ways. */
  static boolean exchanged(ValueForm form, ColumnProfile column) {
    return column.possible().stream().anyMatch(other -> ValueForms.areExchanged(form, other));
  }

  private ValueForm told(ValueForm form, ColumnProfile column) {
    boolean doubtful = exchanged(form, column);
    String because = doubtful ? "another column of the table has days before months"
        : "all " + column.values() + " values are, such as \"" + String.join("\", \"", column.examples()) + "\"";
    tell(column, form.label(), because, doubtful || column.values() < 3 ? Certainty.LIKELY : Certainty.CERTAIN);
    return form;
  }

  private void text(ColumnProfile column) {
    Optional<String> doubt = column.doubt(KeyFinder.isKeyName(name) ? Others.CODES : Others.FAULTS);
    if (doubt.isPresent()) {
      tell(column, "text", doubt.get(), Certainty.OPEN);
      return;
    }
    String because = Stream.of("decimal", "date", "integer").map(column::refuted)
        .filter(Objects::nonNull).filter(each -> each.row() > 1).findFirst()
        .map(each -> row(each) + " is no " + each.form().label())
        .orElse("its values are neither numbers, dates, addresses nor two words for yes and no");
    tell(column, "text", because, Certainty.CERTAIN);
  }

  private static String row(Refuted refuted) {
    return "row " + refuted.row() + ", \"" + refuted.value() + "\",";
  }

  private void tell(ColumnProfile column, String what, String because, Certainty certainty) {
    guesses.accept(new Guess(file, column.title.isEmpty() ? name : column.title, what, because, certainty));
  }
}
