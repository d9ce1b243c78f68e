package be.overzicht.quality.rule.authority;

import be.overzicht.quality.Finding;
import be.overzicht.quality.rule.CrossCheck;
import be.overzicht.quality.rule.Records;
import be.overzicht.quality.rule.Terms;
import java.util.stream.Stream;

/** The last two digits of a KBO number are 97 less the remainder of the first eight divided by 97. */
public final class KboCheckDigits implements CrossCheck {
  private static final int MODULUS = 97;
  private static final int PAYLOAD = 8;

  @Override
  public Stream<Finding> findings(Records records) {
    return records.all(Terms.AUTHORITY)
        .filter(authority -> records.value(authority, Terms.KEY).filter(KboCheckDigits::isWrong).isPresent())
        .map(authority -> finding(authority, "the check digits of the KBO number are wrong",
            "look the number up in the Crossroads Bank for Enterprises"));
  }

  static boolean isWrong(String number) {
    if (!number.matches("[0-9]{10}")) {
      return false;
    }
    int payload = Integer.parseInt(number.substring(0, PAYLOAD));
    return MODULUS - payload % MODULUS != Integer.parseInt(number.substring(PAYLOAD));
  }
}
