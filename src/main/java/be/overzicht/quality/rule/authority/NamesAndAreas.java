package be.overzicht.quality.rule.authority;

import be.overzicht.quality.Finding;
import be.overzicht.quality.rule.CrossCheck;
import be.overzicht.quality.rule.Records;
import be.overzicht.quality.rule.Terms;
import java.util.Optional;
import java.util.stream.Stream;

/** An authority bears the name and the NIS code of its working area. */
public final class NamesAndAreas implements CrossCheck {
  @Override
  public Stream<Finding> findings(Records records) {
    return records.all(Terms.AUTHORITY)
        .flatMap(authority -> Stream.of(name(records, authority), code(records, authority)).flatMap(Optional::stream));
  }

  private Optional<Finding> name(Records records, String authority) {
    return area(records, authority)
        .flatMap(area -> records.value(area, Terms.LABEL))
        .filter(label -> records.names(authority).noneMatch(label::equals))
        .map(label -> finding(authority, "the name is not that of its working area, " + label,
            "correct the name, or the working area"));
  }

  private Optional<Finding> code(Records records, String authority) {
    return area(records, authority)
        .flatMap(area -> records.value(area, Terms.KEY))
        .filter(code -> records.own(authority, "nisCode").filter(own -> !own.equals(code)).isPresent())
        .map(code -> finding(authority, "the NIS code is not that of its working area, " + code,
            "correct the code, or the working area"));
  }

  private static Optional<String> area(Records records, String authority) {
    return records.value(authority, Terms.AREA);
  }
}
