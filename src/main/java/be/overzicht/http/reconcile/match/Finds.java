package be.overzicht.http.reconcile.match;

import be.overzicht.http.page.model.Finder;
import be.overzicht.search.Hit.Reason;
import be.overzicht.search.Hit;
import be.overzicht.search.Match;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The things that a query may mean, before anything but its text is looked at. */
final class Finds {
  private static final double OF_WORDS = 0.6;
  private static final double OF_CONDITIONS = 0.7;
  private static final double STEP = 0.02;
  private static final int MOST = 20;

  private final Entities entities;

  /**
   * A thing that was found.
   *
   * @param iri the thing
   * @param reason what was found of it
   * @param matched the name or number that was found
   * @param closeness 1 for the same
   * @param former the body that was meant, when the thing took its place
   */
  record Find(String iri, Reason reason, String matched, double closeness, Optional<String> former) {
    static Find of(String iri, Reason reason, String matched, double closeness) {
      return new Find(iri, reason, matched, closeness, Optional.empty());
    }
  }

  Finds(Entities entities) {
    this.entities = entities;
  }

  /** What the text may mean; where it means nothing, what the conditions lead to; with the bodies of today of each. */
  List<Find> of(ReconcileQuery query) {
    List<Find> found = query.text().isEmpty() ? byConditions(query, 1) : byText(query.text());
    if (found.isEmpty() && !query.conditions().isEmpty()) {
      found = byConditions(query, OF_CONDITIONS);
    }
    Map<String, Find> all = new LinkedHashMap<>();
    found.forEach(find -> all.put(find.iri(), find));
    found.forEach(find -> EntityProperty.today(entities.edition(), find.iri()).forEach(body -> all.merge(body,
        new Find(body, Reason.FORMER_NAME, find.matched(), find.closeness(), Optional.of(find.iri())),
        (known, other) -> known.closeness() >= other.closeness() ? known : other)));
    return List.copyOf(all.values());
  }

  private List<Find> byText(String text) {
    Optional<Find> named = entities.iri(text).map(iri -> Find.of(iri, Reason.NUMBER, text, 1));
    if (named.isPresent()) {
      return List.of(named.get());
    }
    List<Match> matches = Finder.names(entities.edition()).find(text);
    return matches.isEmpty() ? byWords(text) : matches.stream()
        .map(match -> Find.of(match.entry().iri(), match.reason(), match.matched(), match.closeness())).toList();
  }

  /** What has all the words somewhere, the best first: never the same, but perhaps what was meant. */
  private List<Find> byWords(String text) {
    Map<String, Find> found = new LinkedHashMap<>();
    for (Hit hit : Finder.of(entities.edition()).search(text, MOST)) {
      found.put(hit.iri(), Find.of(hit.iri(), Reason.TEXT, hit.matched(), OF_WORDS - STEP * found.size()));
    }
    return List.copyOf(found.values());
  }

  private List<Find> byConditions(ReconcileQuery query, double closeness) {
    Optional<Set<String>> holding = query.conditions().stream().map(condition -> {
      Set<String> things = new HashSet<>();
      condition.values().forEach(value -> things.addAll(entities.having(condition.property(), value)));
      return things;
    }).reduce((some, others) -> {
      some.retainAll(others);
      return some;
    });
    return holding.stream().flatMap(Set::stream).sorted()
        .map(iri -> Find.of(iri, Reason.NUMBER, "", closeness)).toList();
  }
}
