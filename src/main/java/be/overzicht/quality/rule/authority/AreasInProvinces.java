package be.overzicht.quality.rule.authority;

import be.overzicht.quality.Finding;
import be.overzicht.quality.rule.CrossCheck;
import be.overzicht.quality.rule.Records;
import be.overzicht.quality.rule.Terms;
import java.util.Optional;
import java.util.stream.Stream;

/** The working area of a municipality or OCMW lies in that of its province. */
public final class AreasInProvinces implements CrossCheck {
  private static final String WITHIN = "http://www.opengis.net/ont/geosparql#sfWithin";

  @Override
  public Stream<Finding> findings(Records records) {
    return records.all(Terms.AUTHORITY)
        .filter(authority -> !records.isKind(authority, "provincie"))
        .flatMap(authority -> check(records, authority).stream());
  }

  private Optional<Finding> check(Records records, String authority) {
    Optional<String> area = records.value(authority, Terms.AREA);
    Optional<String> province = records.own(authority, "provincie")
        .flatMap(concept -> provinceOf(records, concept))
        .flatMap(body -> records.value(body, Terms.AREA));
    return area.isEmpty() || province.isEmpty() || records.values(area.get(), WITHIN).equals(province.stream().toList())
        ? Optional.empty()
        : Optional.of(finding(area.get(), "it does not lie in the area of the province of " + records.key(authority)
            + ", " + province.get(), "correct within, or the province of the authority"));
  }

  private static Optional<String> provinceOf(Records records, String concept) {
    return records.facts().pointing(records.uris().term("provincie"), concept).stream()
        .filter(body -> records.isKind(body, "provincie"))
        .findFirst();
  }
}
