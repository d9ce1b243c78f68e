package be.overzicht.quality.rule;

import be.overzicht.quality.Finding;
import be.overzicht.rdf.Vocabulary;
import be.overzicht.store.facts.Facts.Fact;
import be.overzicht.store.facts.Term;
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
    return records.facts().all()
        .filter(RealDates::isImpossible)
        .map(fact -> finding(fact.subject(), "\"" + fact.object().text() + "\" is not a date",
            "write it as YYYY, YYYY-MM or YYYY-MM-DD"));
  }

  private static boolean isImpossible(Fact fact) {
    return fact.object() instanceof Term.Literal literal
        && Vocabulary.EDTF.stringValue().equals(literal.datatype())
        && !isReal(literal.text());
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
