package be.overzicht.http.history;

import be.overzicht.http.page.HistoryListing;
import be.overzicht.release.history.Version;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Lists versions for a page: what each of them added and took away.
 *
 * @param versions where they are read
 */
record Listing(Versions versions) {

  /** All versions of a thing, the newest first. */
  HistoryListing all(String thing) {
    List<HistoryListing.Version> listed = new ArrayList<>();
    Set<String> before = Set.of();
    for (Version version : versions.all(thing)) {
      Set<String> now = lines(version);
      listed.add(listed(version, minus(now, before), minus(before, now)));
      before = now;
    }
    Collections.reverse(listed);
    return new HistoryListing(thing, listed);
  }

  /** One version with all that was said then. */
  HistoryListing only(Version version) {
    return new HistoryListing(version.thing(), List.of(listed(version, List.copyOf(lines(version)), List.of())));
  }

  private HistoryListing.Version listed(Version version, List<String> added, List<String> removed) {
    return new HistoryListing.Version(version.release().toString(), version.instant().toString(),
        version.change().word(), added, removed, versions.sources(version));
  }

  /** Property and value of each statement, as N-Triples has them. */
  private Set<String> lines(Version version) {
    if (version.isWithdrawal()) {
      return Set.of();
    }
    return new LinkedHashSet<>(versions.facts(version));
  }

  private static List<String> minus(Set<String> all, Set<String> others) {
    return all.stream().filter(line -> !others.contains(line)).toList();
  }
}
