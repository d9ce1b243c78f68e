package be.overzicht.quality.rule;

import be.overzicht.quality.Finding;
import be.overzicht.rdf.Vocabulary;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;

/** Every date with a precision (<a href="https://www.loc.gov/standards/datetime/">EDTF</a>, level 0) is in the calendar. */
final class RealDates implements CrossCheck {
  private static final int MONTH = "2017-03".length();
  private static final int DAY = "2017-03-02".length();

  @Override
  public Stream<Finding> findings(Records records) {
    return records.facts().typed(Vocabulary.EDTF.stringValue())
        .filter(fact -> !isReal(fact.object().text()))
        .map(fact -> finding(fact.subject(), "\"" + fact.object().text() + "\" is not a date",
            "write it as YYYY, YYYY-MM or YYYY-MM-DD"));
  }

  static boolean isReal(String date) {
    try {
      if (date.length() == DAY) {
        LocalDate.parse(date);
      } else if (date.length() == MONTH) {
        YearMonth.parse(date);
      }
      return date.matches("[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?");
    } catch (DateTimeException e) {
      return false;
    }
  }
}
