package be.overzicht.http.page.model;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.regex.Pattern;

/** Writes amounts of money as people do. */
public final class Money {

  private static final int MILLION = 6;
  private static final int DECIMALS = 1;
  /** Remarks that only qualify the kind of sum. */
  private static final Pattern ADJECTIVE = Pattern.compile("(Beschikbaar|Available)\\.");

  private Money() {}

  /** What an amount in the data says: the sum, and what it is for. */
  static String text(Reading reading, String amount) {
    String value = reading.facts().value(amount, Vocab.VALUE).orElse("");
    String kind = reading.facts().things(amount, Vocab.DCT_TYPE).stream().findFirst().map(reading::label).orElse("");
    String note = reading.text(amount, Vocab.SKOS_NOTE).orElse("");
    if (ADJECTIVE.matcher(note).matches() && !kind.isEmpty() && !value.isEmpty()) {
      String word = note.substring(0, note.length() - 1).toLowerCase(reading.language().locale());
      return reading.t("money.qualified", euro(reading, value), word, kind);
    }
    StringBuilder text = new StringBuilder(value.isEmpty() ? "" : euro(reading, value));
    if (!kind.isEmpty()) {
      text.append(" (").append(kind).append(')');
    }
    return note.isEmpty() ? text.toString() : text.append("; ").append(note).toString();
  }

  /** A sum in euro, with cents only where there are any. */
  public static String euro(Reading reading, String decimal) {
    NumberFormat format = NumberFormat.getCurrencyInstance(reading.language().locale());
    format.setCurrency(Currency.getInstance("EUR"));
    BigDecimal sum = new BigDecimal(decimal);
    BigDecimal millions = sum.movePointLeft(MILLION).stripTrailingZeros();
    if (millions.compareTo(BigDecimal.ONE) >= 0 && millions.scale() <= DECIMALS) {
      format.setMinimumFractionDigits(0);
      format.setMaximumFractionDigits(DECIMALS);
      return reading.t("money.million", format.format(millions));
    }
    format.setMinimumFractionDigits(sum.stripTrailingZeros().scale() > 0 ? 2 : 0);
    format.setMaximumFractionDigits(2);
    return format.format(sum);
  }
}
