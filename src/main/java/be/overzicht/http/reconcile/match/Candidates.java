package be.overzicht.http.reconcile.match;

import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Vocab;
import be.overzicht.http.reconcile.match.Finds.Find;
import be.overzicht.http.reconcile.match.ReconcileQuery.Condition;
import be.overzicht.http.reconcile.match.ReconcileQuery.Strictness;
import be.overzicht.search.Hit.Reason;
import be.overzicht.store.facts.Facts;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Weighs what a query may mean. A score is 100 less what speaks against the thing, and each of that is told. */
public final class Candidates {
  private static final double WHOLE = 100;
  private static final double FORMER = 5;
  private static final double GONE = 12;
  private static final double RARELY_MEANT = 6;
  private static final double UNSAID = 15;
  private static final double AGAINST = 20;
  private static final double SURE = 90;
  private static final double NOTHING_MISSED = 0.9;
  private static final double AHEAD = 4;
  private static final Set<Reason> SAME = Set.of(Reason.NAME, Reason.FORMER_NAME, Reason.NUMBER);
  private static final Set<String> OFTEN_MEANT = Set.of("initiatief", "bestuurseenheid", "organisatie");

  private final Reading reading;
  private final Entities entities;
  private final Reasons reasons;

  /** Weighs for a reader, in whose language reasons are told. */
  public Candidates(Reading reading) {
    this.reading = reading;
    this.entities = Entities.of(reading.edition());
    this.reasons = new Reasons(reading);
  }

  /** The candidates, the best first; a match only when it is meant beyond doubt. */
  public List<Candidate> of(ReconcileQuery query) {
    List<Find> found = new Finds(entities).of(query);
    Set<String> all = found.stream().map(Find::iri).collect(Collectors.toSet());
    List<Candidate> candidates = found.stream().filter(find -> hasTypes(query, find.iri()))
        .map(find -> candidate(query, find, all))
        .sorted(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::iri)).toList();
    boolean certain = isCertain(candidates);
    return candidates.stream()
        .map(candidate -> certain && candidate == candidates.get(0) ? candidate : candidate.unsure()).toList();
  }

  /** Whether the first of these is the same name or number, and none is near it. */
  private static boolean isCertain(List<Candidate> candidates) {
    return !candidates.isEmpty() && candidates.get(0).isMatch() && candidates.get(0).score() >= SURE
        && (candidates.size() == 1 || candidates.get(0).score() - candidates.get(1).score() >= AHEAD);
  }

  private boolean hasTypes(ReconcileQuery query, String iri) {
    List<String> types = entities.types(iri);
    return switch (query.strictness()) {
      case ANY -> query.types().isEmpty() || query.types().stream().anyMatch(types::contains);
      case ALL -> types.containsAll(query.types());
      case SHOULD -> true;
    };
  }

  private Candidate candidate(ReconcileQuery query, Find find, Set<String> all) {
    Map<String, Object> features = new LinkedHashMap<>();
    double score = WHOLE * find.closeness();
    features.put("closeness", Math.round(score * 10) / 10.0);
    if (find.reason() == Reason.FORMER_NAME) {
      score -= FORMER;
    }
    if (find.reason() != Reason.NUMBER && EntityProperty.today(entities.edition(), find.iri()).findAny().isPresent()) {
      score -= GONE;
    }
    score -= OFTEN_MEANT.contains(entities.concept(find.iri())) ? 0 : RARELY_MEANT;
    score -= isUnsaid(query, find, all) ? UNSAID : 0;
    if (query.strictness() == Strictness.SHOULD && !query.types().isEmpty()) {
      boolean fits = query.types().stream().anyMatch(entities.types(find.iri())::contains);
      features.put("type", fits);
      score -= fits ? 0 : AGAINST;
    }
    boolean allHold = true;
    for (Condition condition : query.conditions()) {
      boolean holds = condition.values().stream()
          .anyMatch(value -> entities.having(condition.property(), value).contains(find.iri()));
      features.put(condition.property().id(), holds);
      score -= holds ? 0 : AGAINST;
      allHold &= holds;
    }
    double rounded = Math.round(Math.max(0, score) * 10) / 10.0;
    return new Candidate(find.iri(), rounded, allHold && SAME.contains(find.reason()) && find.closeness() > NOTHING_MISSED,
        reasons.of(find), features);
  }

  /** A municipality and its OCMW have one name and one code: unless the text or its type says OCMW, the first is meant. */
  private boolean isUnsaid(ReconcileQuery query, Find find, Set<String> all) {
    Facts facts = reading.facts();
    boolean hasNamesake = facts.things(find.iri(), Vocab.LINKED_TO).stream().anyMatch(all::contains);
    boolean isSaid = find.matched().toLowerCase(Locale.ROOT).contains("ocmw")
        || query.types().stream().anyMatch(type -> type.endsWith("/ocmw"));
    return hasNamesake && !isSaid && entities.types(find.iri()).stream().anyMatch(type -> type.endsWith("/ocmw"));
  }
}
