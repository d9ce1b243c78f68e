package be.overzicht.html;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Writes dates with the precision that their source has (EDTF level 0). */
final class Dates {

  private Dates() {}

  /** The date in words; what is not a date stays as it is. */
  static String text(String edtf, Locale locale) {
    try {
      return switch (edtf.length()) {
        case 7 -> YearMonth.parse(edtf).format(DateTimeFormatter.ofPattern("MMMM yyyy", locale));
        case 10 -> LocalDate.parse(edtf).format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale));
        default -> edtf;
      };
    } catch (DateTimeParseException notADate) {
      return edtf;
    }
  }
}
