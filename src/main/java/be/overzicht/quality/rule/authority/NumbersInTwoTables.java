package be.overzicht.quality.rule.authority;

import be.overzicht.quality.Finding;
import be.overzicht.quality.rule.CrossCheck;
import be.overzicht.quality.rule.Records;
import be.overzicht.quality.rule.Terms;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The numbers of an authority or organisation are the same in its own table and in that of identifiers. */
public final class NumbersInTwoTables implements CrossCheck {
  private static final String NIS = "NIS-code";
  private static final String OVO = "OVO-nummer";

  @Override
  public Stream<Finding> findings(Records records) {
    Stream<Finding> organisations = records.all(Terms.ORGANISATION)
        .flatMap(organisation -> official(records, organisation).stream());
    return Stream.concat(records.all(Terms.AUTHORITY).flatMap(authority -> check(records, authority)), organisations);
  }

  private Optional<Finding> official(Records records, String organisation) {
    return identifier(records, organisation, OVO)
        .filter(ovo -> Stream.of(Terms.SAME_AS, Terms.SEE_ALSO)
            .flatMap(property -> records.values(organisation, property).stream())
            .noneMatch(uri -> uri.endsWith("/" + ovo)))
        .map(ovo -> finding(organisation, "its official URI does not end with its OVO-nummer " + ovo,
            "make organisations.csv and identifiers.csv agree"));
  }

  private Stream<Finding> check(Records records, String authority) {
    Map<String, Optional<String>> expected = Map.of(
        "KBO nummer", records.value(authority, Terms.KEY),
        NIS, records.own(authority, "nisCode"),
        OVO, records.value(authority, Terms.SEE_ALSO).map(records::key));
    return expected.entrySet().stream().flatMap(number -> {
      Optional<String> identifier = holder(records, authority, number.getKey())
          .flatMap(holder -> identifier(records, holder, number.getKey()));
      return identifier.equals(number.getValue()) ? Stream.empty() : Stream.of(finding(authority,
          "its " + number.getKey() + " is " + shown(number.getValue()) + " in authorities.csv and "
              + shown(identifier) + " in identifiers.csv", "make the two tables agree"));
    });
  }

  /** A NIS code is that of the territory, the other numbers are those of the authority itself. */
  private static Optional<String> holder(Records records, String authority, String scheme) {
    return scheme.equals(NIS) ? records.value(authority, Terms.AREA) : Optional.of(authority);
  }

  private static Optional<String> identifier(Records records, String holder, String scheme) {
    return records.values(holder, Terms.IDENTIFIER).stream()
        .filter(identifier -> records.values(identifier, Terms.NOTATION).contains(scheme))
        .flatMap(identifier -> records.value(identifier, Terms.STRUCTURED).stream())
        .flatMap(structured -> records.value(structured, Terms.LOCAL_ID).stream())
        .findFirst();
  }

  private static String shown(Optional<String> number) {
    return number.orElse("missing");
  }
}
