package be.overzicht.quality.rule.authority;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The check digits of KBO numbers. */
class KboCheckDigitsTest {
  @ParameterizedTest
  @ValueSource(strings = {"0216771046", "0207452118", "1010783451", "0697608063"})
  void numbers_of_real_authorities_have_right_check_digits(String number) {
    assertFalse(KboCheckDigits.isWrong(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0216771047", "0216771064", "0261771046", "1010783450"})
  void a_changed_or_swapped_digit_is_seen(String number) {
    assertTrue(KboCheckDigits.isWrong(number));
  }
}
