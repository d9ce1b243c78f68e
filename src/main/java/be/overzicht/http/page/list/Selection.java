package be.overzicht.http.page.list;

import be.overzicht.html.Address;
import be.overzicht.http.page.model.Reading;
import be.overzicht.store.Incoming;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The things of a list that the parameters of an address choose: any value of a facet, and every facet. */
final class Selection {
  private static final int MOST_POINTING = 200_000;
  private final ListIndex index;
  private final Address address;
  private final BitSet base;
  private final Map<String, BitSet> chosen = new HashMap<>();

  Selection(Reading reading, ListIndex index) {
    this.index = index;
    this.address = reading.address();
    this.base = base(reading);
    for (Facet facet : index.plan().facets()) {
      List<String> wanted = address.all(facet.name()).stream().filter(value -> !value.isBlank()).toList();
      if (!wanted.isEmpty()) {
        chosen.put(facet.name(), union(facet, wanted));
      }
    }
  }

  /** The chosen positions. */
  BitSet positions() {
    return without("");
  }

  /** The positions that all facets but this one choose: what its values are counted in. */
  BitSet without(String facetName) {
    BitSet result = (BitSet) base.clone();
    chosen.forEach((name, positions) -> {
      if (!name.equals(facetName)) {
        result.and(positions);
      }
    });
    return result;
  }

  /** The chosen positions in the order that the address asks for, from one place to another. */
  List<Integer> ordered(int from, int count) {
    BitSet positions = positions();
    return IntStream.of(index.sorted(address.first("sort"))).filter(positions::get).skip(from).limit(count).boxed()
        .toList();
  }

  private BitSet base(Reading reading) {
    BitSet all = new BitSet(index.size());
    all.set(0, index.size());
    if (!address.first("q").isBlank()) {
      all.and(index.named(address.first("q").strip()));
    }
    if (!address.first("about").isEmpty()) {
      String about = reading.edition().uris().at("/id/" + address.first("about"));
      all.and(index.positions(reading.edition().snapshot().incoming(about, MOST_POINTING).stream()
          .map(Incoming::subject).collect(Collectors.toSet())));
    }
    return all;
  }

  private BitSet union(Facet facet, List<String> wanted) {
    BitSet union = new BitSet(index.size());
    index.values(facet).forEach((value, positions) -> {
      if (wanted.contains(facet.parameter(value))) {
        positions.addTo(union);
      }
    });
    return union;
  }
}
