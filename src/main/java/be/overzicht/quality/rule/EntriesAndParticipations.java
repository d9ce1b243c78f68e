package be.overzicht.quality.rule;

import be.overzicht.quality.Finding;
import java.util.List;
import java.util.stream.Stream;

/** Each authority of an entry has a participation that follows from it, and each such participation is of one of them. */
final class EntriesAndParticipations implements CrossCheck {
  @Override
  public Stream<Finding> findings(Records records) {
    return records.allOwn("Inschrijving").flatMap(entry -> check(records, entry));
  }

  private Stream<Finding> check(Records records, String entry) {
    List<String> enrolled = records.values(entry, records.uris().term("inschrijver"));
    List<String> following = records.facts().pointing(records.uris().term("inschrijving"), entry);
    Stream<Finding> strangers = following.stream()
        .filter(participation -> records.own(participation, "deelnemer").filter(enrolled::contains).isEmpty())
        .map(participation -> finding(participation, "its participant is not among the authorities of entry "
            + records.key(entry), "correct authority or entry"));
    Stream<Finding> missing = enrolled.stream()
        .filter(authority -> following.stream()
            .noneMatch(participation -> records.own(participation, "deelnemer").filter(authority::equals).isPresent()))
        .map(authority -> finding(entry, "no participation follows from it for " + records.key(authority),
            "add the participation, or correct authorities"));
    return Stream.concat(strangers, missing);
  }
}
