package be.overzicht.quality.rule.authority;

import be.overzicht.quality.Finding;
import be.overzicht.quality.rule.CrossCheck;
import be.overzicht.quality.rule.Records;
import be.overzicht.quality.rule.Terms;
import java.util.Optional;
import java.util.stream.Stream;

/** A municipality is linked to the OCMW of the same territory; every municipality and OCMW is; only one may be a city. */
public final class LinkedAuthorities implements CrossCheck {
  private static final String MUNICIPALITY = "gemeente";
  private static final String OCMW = "ocmw";

  @Override
  public Stream<Finding> findings(Records records) {
    return records.all(Terms.AUTHORITY)
        .flatMap(authority -> Stream.of(link(records, authority), title(records, authority)).flatMap(Optional::stream));
  }

  private Optional<Finding> link(Records records, String authority) {
    if (records.isKind(authority, "provincie")) {
      return Optional.empty();
    }
    Optional<String> other = records.value(authority, Terms.LINKED_TO);
    if (other.isEmpty()) {
      return Optional.of(finding(authority, "it is not linked to its OCMW or municipality", "fill in linked_authority"));
    }
    boolean pair = records.isKind(authority, MUNICIPALITY) && records.isKind(other.get(), OCMW)
        || records.isKind(authority, OCMW) && records.isKind(other.get(), MUNICIPALITY);
    boolean sameTerritory = records.own(authority, "nisCode").equals(records.own(other.get(), "nisCode"));
    return pair && sameTerritory ? Optional.empty() : Optional.of(finding(authority,
        "it is linked to " + records.key(other.get()) + ", which is not the OCMW or municipality of the same territory",
        "correct linked_authority"));
  }

  private Optional<Finding> title(Records records, String authority) {
    return records.own(authority, "heeftStadstitel")
        .filter(title -> !records.isKind(authority, MUNICIPALITY))
        .map(title -> finding(authority, "only a municipality bears the title of city", "empty city_title"));
  }
}
