package be.overzicht.http.page.list;

import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Status;
import be.overzicht.store.facts.Facts;
import be.overzicht.store.facts.Term;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What the things of a list can be sorted by, beside their names.
 *
 * @param name the parameter in the address; with a minus before it, the newest or those with the most come first
 * @param steps what leads from a thing to its date, or to what is counted
 * @param kind what counts
 */
record Order(String name, Steps steps, Kind kind) {

  /** What a thing is sorted by. */
  enum Kind {
    /** Its date; things without one come last. */
    DATE,
    /** How many others it leads to. */
    COUNT,
    /** Whether it runs: what does comes first, and of that what was confirmed last. */
    STATUS
  }

  static Order date(String property) {
    return new Order("date", Steps.of(property), Kind.DATE);
  }

  static Order count(String name, String... path) {
    return new Order(name, Steps.of(path), Kind.COUNT);
  }

  static Order status() {
    return new Order("status", Steps.of(), Kind.STATUS);
  }

  /** How many others a thing leads to. */
  long count(Facts facts, String iri) {
    return steps.from(facts, iri).count();
  }

  /** Compares the positions of things, by the value of the parameter. */
  Map<String, Comparator<Integer>> comparators(Reading reading, List<String> iris) {
    Facts facts = reading.facts();
    if (kind == Kind.STATUS) {
      List<StatusKey> keys = iris.stream().map(iri -> StatusKey.of(reading, iri)).toList();
      return Map.of(name, Comparator.comparing(keys::get, StatusKey.ORDER));
    }
    return kind == Kind.DATE
        ? comparators(iris.stream().map(iri -> steps.from(facts, iri).map(Term::text).findFirst().orElse(null)).toList())
        : comparators(iris.stream().map(iri -> count(facts, iri)).toList());
  }

  /** What a status is sorted by, read once: what stands after the others in the order of names does so here as well. */
  private record StatusKey(boolean last, Status.Claim claim, String evidence) {
    private static final Comparator<StatusKey> ORDER = Comparator.comparing(StatusKey::last)
        .thenComparing(StatusKey::claim).thenComparing(StatusKey::evidence, Comparator.reverseOrder());

    private static StatusKey of(Reading reading, String iri) {
      Status status = new Status(reading, iri);
      return new StatusKey(ListPlan.standsLast(reading.facts(), iri), status.claim(), status.evidence().orElse(""));
    }
  }

  private <K extends Comparable<K>> Map<String, Comparator<Integer>> comparators(List<K> keys) {
    return Map.of(
        name, Comparator.comparing(keys::get, Comparator.nullsLast(Comparator.naturalOrder())),
        "-" + name, Comparator.comparing(keys::get, Comparator.nullsLast(Comparator.reverseOrder())));
  }
}
