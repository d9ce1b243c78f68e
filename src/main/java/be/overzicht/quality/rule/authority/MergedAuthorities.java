package be.overzicht.quality.rule.authority;

import be.overzicht.quality.Finding;
import be.overzicht.quality.rule.CrossCheck;
import be.overzicht.quality.rule.Records;
import be.overzicht.quality.rule.Terms;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An authority that ended is not active, and a merger of that day says what it became part of; no other one does. */
public final class MergedAuthorities implements CrossCheck {
  private static final String ORIGINAL = "http://www.w3.org/ns/org#originalOrganization";

  @Override
  public Stream<Finding> findings(Records records) {
    return records.all(Terms.AUTHORITY)
        .flatMap(authority -> Stream.of(status(records, authority), merger(records, authority))
            .flatMap(Optional::stream));
  }

  private Optional<Finding> status(Records records, String authority) {
    boolean ended = records.value(authority, Terms.END_OF_BODY).isPresent();
    boolean inactive = records.values(authority, Terms.STATUS).contains(Terms.NOT_ACTIVE);
    return ended == inactive ? Optional.empty() : Optional.of(finding(authority,
        ended ? "it ended and its status is active" : "its status is not active and it has no end date",
        "correct status or valid_to"));
  }

  private Optional<Finding> merger(Records records, String authority) {
    List<String> results = records.facts().pointing(Terms.DERIVED_FROM, authority);
    Optional<String> end = records.value(authority, Terms.END_OF_BODY);
    if (results.isEmpty() && end.isEmpty()) {
      return Optional.empty();
    }
    boolean explained = results.size() == 1 && end.isPresent() && records.facts().pointing(ORIGINAL, authority).stream()
        .filter(event -> records.values(event, Terms.RESULT).equals(results))
        .anyMatch(event -> records.value(event, Terms.DATE).filter(date -> date.equals(end.get())).isPresent());
    return explained ? Optional.empty() : Optional.of(finding(authority,
        "its end (" + end.orElse("no date") + ") and the mergers do not agree",
        "give valid_to the date of the merger that names it under originals and ended"));
  }
}
