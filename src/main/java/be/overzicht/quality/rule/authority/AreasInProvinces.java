package be.overzicht.quality.rule.authority;

import be.overzicht.quality.Finding;
import be.overzicht.quality.rule.CrossCheck;
import be.overzicht.quality.rule.Records;
import be.overzicht.quality.rule.Terms;
import be.overzicht.store.facts.Facts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The working area of a municipality or OCMW lies in that of its province. */
public final class AreasInProvinces implements CrossCheck {
  private static final String WITHIN = "http://www.opengis.net/ont/geosparql#sfWithin";
  private static final String PROVINCE = "provincie";

  @Override
  public Stream<Finding> findings(Records records) {
    Map<String, String> areas = areasOfProvinces(records);
    return records.all(Terms.AUTHORITY)
        .filter(authority -> !records.isKind(authority, PROVINCE))
        .flatMap(authority -> records.own(authority, PROVINCE).map(areas::get)
            .flatMap(area -> check(records, authority, area)).stream());
  }

  private Optional<Finding> check(Records records, String authority, String province) {
    return records.value(authority, Terms.AREA)
        .filter(area -> !records.values(area, WITHIN).equals(List.of(province)))
        .map(area -> finding(area, "it does not lie in the area of the province of " + records.key(authority)
            + ", " + province, "correct within, or the province of the authority"));
  }

  /** The working area of each province that has one, by its concept. */
  private static Map<String, String> areasOfProvinces(Records records) {
    Map<String, String> areas = new HashMap<>();
    records.facts().with(records.uris().term(PROVINCE))
        .filter(fact -> records.isKind(fact.subject(), PROVINCE))
        .sorted(Comparator.comparing(Facts.Fact::subject))
        .forEach(fact -> records.value(fact.subject(), Terms.AREA)
            .ifPresent(area -> areas.putIfAbsent(fact.object().text(), area)));
    return areas;
  }
}
