package be.overzicht.release.memento;

import be.overzicht.release.history.Change;
import be.overzicht.release.history.History;
import be.overzicht.release.history.Version;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** All versions of a thing, and of every helper thing that its document ever led to: each is read once. */
final class Timeline {
  private final String thing;
  private final Map<String, NavigableMap<Instant, Version>> versions = new HashMap<>();
  private final Map<Version, List<String>> helpers = new HashMap<>();

  private Timeline(String thing) {
    this.thing = thing;
  }

  static Timeline of(String thing, History history) throws IOException {
    Timeline timeline = new Timeline(thing);
    PastStatements past = new PastStatements(history);
    Deque<String> open = new ArrayDeque<>(List.of(thing));
    while (!open.isEmpty()) {
      String next = open.remove();
      if (!timeline.versions.containsKey(next)) {
        NavigableMap<Instant, Version> own = new TreeMap<>();
        for (Version version : history.versions(next)) {
          own.put(version.instant(), version);
          timeline.helpers.put(version, past.helpers(version));
          open.addAll(timeline.helpers.get(version));
        }
        timeline.versions.put(next, own);
      }
    }
    return timeline;
  }

  /** The versions of the document, oldest first: one for each instant at which what it holds then changed. */
  List<Version> document() {
    SortedSet<Instant> instants = new TreeSet<>();
    versions.values().forEach(own -> instants.addAll(own.keySet()));
    List<Version> document = new ArrayList<>();
    for (Instant instant : instants) {
      at(thing, instant, new HashSet<>()).filter(last -> last.instant().equals(instant))
          .ifPresent(last -> document.add(last.thing().equals(thing) ? last
              : new Version(thing, last.release(), Change.UPDATE)));
    }
    return document;
  }

  /** The last version until an instant of a thing and of what it led to then; of two at once, that of the thing. */
  private Optional<Version> at(String one, Instant instant, Set<String> seen) {
    Optional<Version> last = seen.add(one)
        ? Optional.ofNullable(versions.get(one).floorEntry(instant)).map(Map.Entry::getValue) : Optional.empty();
    if (last.isEmpty()) {
      return last;
    }
    Version latest = last.get();
    for (String helper : helpers.get(last.get())) {
      Optional<Version> ofHelper = at(helper, instant, seen);
      if (ofHelper.isPresent() && ofHelper.get().instant().isAfter(latest.instant())) {
        latest = ofHelper.get();
      }
    }
    return Optional.of(latest);
  }
}
