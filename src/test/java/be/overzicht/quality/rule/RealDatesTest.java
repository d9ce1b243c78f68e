package be.overzicht.quality.rule;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates with the precision of their source. */
class RealDatesTest {
  @ParameterizedTest
  @ValueSource(strings = {"2017", "2017-03", "2017-03-02", "2020-02-29", "0001"})
  void days_months_and_years_of_the_calendar_are_dates(String date) {
    assertTrue(RealDates.isReal(date));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-02-29", "2017-13", "2017-00-01", "17", "2017-3", "02/03/2017", "2017-03-02T00:00", ""})
  void anything_else_is_not(String date) {
    assertFalse(RealDates.isReal(date));
  }
}
