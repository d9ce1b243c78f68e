package be.overzicht.http.page.list;

import be.overzicht.http.page.model.Reading;
import java.text.CollationKey;
import java.text.Collator;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The things of a concept in the order of their names in one language, with a set of positions for each value of each
 * facet: choosing is then only the meeting of sets.
 */
final class ListIndex {
  private static final String BY_NAME = "name";

  private final ListPlan plan;
  private final List<String> iris;
  private final List<String> names;
  private final Map<String, Map<String, Positions>> facets = new LinkedHashMap<>();
  private final Map<String, int[]> orders = new HashMap<>();

  private ListIndex(ListPlan plan, List<String> iris, List<String> names) {
    this.plan = plan;
    this.iris = iris;
    this.names = names;
  }

  /** Indexes the things of a concept for a reader's language. */
  static ListIndex of(Reading reading, String concept) {
    ListPlan plan = ListPlan.of(concept, reading.edition().uris());
    List<Named> sorted = sorted(reading, reading.edition().things(concept));
    ListIndex index = new ListIndex(plan, CompactTexts.of(sorted.stream().map(Named::iri)),
        CompactTexts.of(sorted.stream().map(Named::name)));
    sorted = List.of();
    plan.facets().forEach(facet -> index.add(reading, facet));
    index.sort(reading);
    return index;
  }

  ListPlan plan() {
    return plan;
  }

  int size() {
    return iris.size();
  }

  String iri(int position) {
    return iris.get(position);
  }

  String name(int position) {
    return names.get(position);
  }

  /** The values of a facet with the positions that have them. */
  Map<String, Positions> values(Facet facet) {
    return facets.getOrDefault(facet.name(), Map.of());
  }

  /** The positions in the order that an address names, equal ones by name; in that of the plan when it names none. */
  int[] sorted(String order) {
    return orders.getOrDefault(order.isEmpty() ? plan.first() : order, orders.get(BY_NAME));
  }

  /** The orders that an address can name. */
  Set<String> orders() {
    return orders.keySet();
  }

  /** The positions whose names hold these words. */
  BitSet named(String words) {
    String wanted = words.toLowerCase(Locale.ROOT);
    BitSet found = new BitSet(size());
    for (int i = 0; i < size(); i++) {
      if (names.get(i).toLowerCase(Locale.ROOT).contains(wanted)) {
        found.set(i);
      }
    }
    return found;
  }

  /** The positions of these things. */
  BitSet positions(Set<String> wanted) {
    BitSet found = new BitSet(size());
    for (int i = 0; i < size(); i++) {
      found.set(i, wanted.contains(iris.get(i)));
    }
    return found;
  }

  private void add(Reading reading, Facet facet) {
    Map<String, Positions> values = new HashMap<>();
    for (int i = 0; i < iris.size(); i++) {
      for (String value : facet.values(reading.facts(), iris.get(i))) {
        values.computeIfAbsent(value, key -> new Positions()).add(i);
      }
    }
    facets.put(facet.name(), values);
  }

  private void sort(Reading reading) {
    Comparator<Integer> byName = Comparator.naturalOrder();
    orders.put(BY_NAME, positions(byName));
    orders.put("-" + BY_NAME, positions(byName.reversed()));
    plan.orders().forEach(order -> order.comparators(reading, iris).forEach(
        (name, comparator) -> orders.put(name, positions(comparator))));
  }

  private int[] positions(Comparator<Integer> order) {
    return IntStream.range(0, iris.size()).boxed().sorted(order).mapToInt(Integer::intValue).toArray();
  }

  private static List<Named> sorted(Reading reading, List<String> iris) {
    Collator collator = Collator.getInstance(reading.language().locale());
    Named[] all = iris.stream().map(iri -> {
      String name = reading.label(iri);
      return new Named(iri, name, collator.getCollationKey(name), ListPlan.standsLast(reading.facts(), iri));
    }).toArray(Named[]::new);
    Arrays.sort(all, Comparator.comparing(Named::last).thenComparing(Named::key).thenComparing(Named::iri));
    return List.of(all);
  }

  /** A thing and its name, ready to sort. */
  private record Named(String iri, String name, CollationKey key, boolean last) {}
}
