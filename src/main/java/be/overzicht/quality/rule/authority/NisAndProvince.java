package be.overzicht.quality.rule.authority;

import be.overzicht.quality.Finding;
import be.overzicht.quality.rule.CrossCheck;
import be.overzicht.quality.rule.Records;
import be.overzicht.quality.rule.Terms;
import java.util.Optional;
import java.util.stream.Stream;

/** The first digit of a NIS code is that of its province. */
public final class NisAndProvince implements CrossCheck {
  @Override
  public Stream<Finding> findings(Records records) {
    return records.all(Terms.AUTHORITY).flatMap(authority -> check(records, authority).stream());
  }

  private Optional<Finding> check(Records records, String authority) {
    Optional<String> nis = records.own(authority, "nisCode");
    Optional<String> province = records.own(authority, "provincie");
    Optional<String> code = province.flatMap(concept -> records.value(concept, Terms.NOTATION));
    if (nis.isEmpty() || code.isEmpty() || nis.get().charAt(0) == code.get().charAt(0)) {
      return Optional.empty();
    }
    return Optional.of(finding(authority,
        "NIS code " + nis.get() + " does not lie in province " + records.key(province.get()),
        "correct the code or the province"));
  }
}
