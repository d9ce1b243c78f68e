package be.overzicht.csvw.remedy;

import be.overzicht.csvw.datatype.BaseType;
import be.overzicht.csvw.datatype.Datatype;
import be.overzicht.csvw.datatype.Family;
import be.overzicht.csvw.datatype.Format;
import be.overzicht.csvw.parse.CellParsers;
import be.overzicht.csvw.parse.Parsed;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What people and spreadsheets do to numbers. */
final class NumberCauses {
  private static final String SPACES = "[\\s\\p{Zs}]";
  private static final Pattern WITH_CURRENCY = Pattern.compile("(?:€|EUR)?(.*?)(?:€|EUR)?");
  private static final Pattern DIGITS = Pattern.compile("'?([+-]?)([0-9][0-9.,]*)([%‰]?)");
  private static final Pattern SPACED = Pattern.compile("[^0-9]*[0-9]{1,3}(?: [0-9]{3})+(?![0-9]).*");
  private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+");
  private static final int MOST_ZEROS = 9;

  private NumberCauses() {}

  static Optional<Parsed.Invalid> explain(FaultyText faulty) {
    String text = faulty.text().replaceAll(SPACES, " ").strip();
    if (text.matches("[+-]?[0-9]+(?:[.,][0-9]+)?[eE][+-]?[0-9]+")) {
      return faulty.ask("a spreadsheet shortened it, and its last digits may be lost");
    }
    boolean misplaced = text.matches(".*[0-9] +[0-9].*") && !SPACED.matcher(text).matches();
    Matcher amount = WITH_CURRENCY.matcher(text.replace(" ", ""));
    Matcher digits = DIGITS.matcher(amount.matches() ? amount.group(1) : text);
    if (misplaced || !digits.matches()) {
      return Optional.empty();
    }
    String number = digits.group(2);
    if (isAmbiguous(number)) {
      return faulty.ask((number.contains(",") ? "its comma" : "its point")
          + " may stand before a fraction or between thousands");
    }
    return plain(number).flatMap(plain -> told(faulty, digits.group(1), plain, digits.group(3)));
  }

  /** One comma or point before three digits: nobody can tell which it is, but with a zero before it. */
  private static boolean isAmbiguous(String number) {
    return number.matches("[1-9][0-9]{0,2}[.,][0-9]{3}");
  }

  /** The number with a point before its fraction, where there is one way to read it. */
  private static Optional<String> plain(String number) {
    int last = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
    if (last < 0) {
      return Optional.of(number);
    }
    String mark = number.substring(last, last + 1);
    String before = number.substring(0, last);
    String whole = before.replace('.', ',');
    boolean mixed = whole.contains(",") && !before.contains(mark);
    if (mixed || !whole.contains(",")) {
      boolean good = !whole.contains(",") || GROUPED.matcher(whole).matches();
      return good && last < number.length() - 1
          ? Optional.of(whole.replace(",", "") + "." + number.substring(last + 1)) : Optional.empty();
    }
    String all = number.replace('.', ',');
    boolean oneMark = number.indexOf(mark.equals(".") ? ',' : '.') < 0;
    return oneMark && GROUPED.matcher(all).matches() ? Optional.of(all.replace(",", "")) : Optional.empty();
  }

  private static Optional<Parsed.Invalid> told(FaultyText faulty, String sign, String plain, String rate) {
    Format format = faulty.type().format();
    BigDecimal value = new BigDecimal(plain);
    Optional<String> written = candidates(value, format).map(number -> sign + number + rate)
        .flatMap(number -> Stream.of(number, number.replaceFirst("(?=[%‰]$)", " ")))
        .filter(faulty::isValue).findFirst();
    if (written.isPresent()) {
      return faulty.write(cause(faulty.text()), written.get(), format(faulty));
    }
    Datatype decimal = new Datatype(null, BaseType.DECIMAL, format, faulty.type().facets());
    boolean broken = value.stripTrailingZeros().scale() > 0 || !rate.isEmpty();
    boolean fraction = broken && faulty.type().base().family() == Family.INTEGER
        && CellParsers.of(decimal).parse(faulty.text()) instanceof Parsed.Valid;
    return fraction ? faulty.told("it has a fraction", "use the datatype decimal if the column holds fractions")
        : Optional.empty();
  }

  /** The number as the format may want it: grouped or not, with zeros before and behind. */
  private static Stream<String> candidates(BigDecimal value, Format format) {
    BigDecimal shortest = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    int scale = Math.max(0, shortest.scale());
    Stream<BigDecimal> longer = IntStream.rangeClosed(scale, scale + MOST_ZEROS).mapToObj(shortest::setScale);
    return Stream.concat(Stream.of(value), longer)
        .map(BigDecimal::toPlainString).flatMap(number -> spelled(number, format));
  }

  private static Stream<String> spelled(String number, Format format) {
    int point = number.indexOf('.');
    String whole = point < 0 ? number : number.substring(0, point);
    String fraction = point < 0 ? "" : format.decimalChar() + number.substring(point + 1);
    String grouped = whole.replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+$)", Matcher.quoteReplacement(format.group()));
    Stream<String> zeros = IntStream.rangeClosed(1, MOST_ZEROS).mapToObj(count -> "0".repeat(count) + whole);
    return Stream.concat(Stream.of(whole, grouped), zeros).map(digits -> digits + fraction);
  }

  private static String cause(String text) {
    if (text.matches(".*[\\p{Zs}&&[^ ]].*")) {
      return "it has a non-breaking space";
    }
    if (text.matches("[^,]*,[0-9]+[^,0-9]*")) {
      return "it has a decimal comma";
    }
    return text.contains(" ") ? "it has a space" : "it is written as people read it";
  }

  /** The characters that make the text a value as it stands; empty where there are such already, or none would do. */
  private static String format(FaultyText faulty) {
    Format declared = new Format(null, ",", ".");
    Datatype with = new Datatype(null, faulty.type().base(), declared, faulty.type().facets());
    boolean good = faulty.type().format().equals(Format.NONE) && faulty.text().contains(",")
        && CellParsers.of(with).parse(faulty.text()) instanceof Parsed.Valid;
    return good ? ", or give the datatype the format {\"decimalChar\": \",\", \"groupChar\": \".\"}" : "";
  }
}
