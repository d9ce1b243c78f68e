package be.overzicht.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipsTest {
  @ParameterizedTest
  @CsvSource({"'', '', 0", "lblod, lblod, 0", "provders, providers, 1", "lbold, lblod, 2", "Aalst, Aalter, 3", "'', abc, 3"})
  void slips_are_letters_too_many_too_few_or_wrong_either_way(String one, String other, int slips) {
    assertEquals(slips, Slips.between(one, other));
    assertEquals(slips, Slips.between(other, one));
  }
}
