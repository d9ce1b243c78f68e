package be.overzicht.http.page.thing;

import be.overzicht.html.Link;
import be.overzicht.html.section.FactList;
import be.overzicht.html.section.LinkList;
import be.overzicht.html.section.Value;
import be.overzicht.http.page.model.PropertyNames;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Values;
import be.overzicht.http.page.model.Vocab;
import be.overzicht.store.facts.Facts.Fact;
import be.overzicht.store.facts.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The statements of a thing as pairs for readers. */
final class GenericFacts {
  private static final Set<String> ELSEWHERE = Set.of(Vocab.DCT_SOURCE, Vocab.DCT_DESCRIPTION);
  private static final int MOST_READ = 500;
  private static final int MOST_SHOWN = 10;
  private final Reading reading;
  private final String iri;
  private final Values values;

  GenericFacts(Reading reading, String iri) {
    this.reading = reading;
    this.iri = iri;
    this.values = new Values(reading);
  }

  /** A row for each property, in the order of their names. */
  List<FactList.Row> rows() {
    PropertyNames names = new PropertyNames(reading);
    Map<String, List<Term>> byProperty = reading.facts().about(iri)
        .filter(fact -> !ELSEWHERE.contains(fact.property()))
        .collect(Collectors.groupingBy(Fact::property, TreeMap::new,
            Collectors.mapping(Fact::object, Collectors.toList())));
    return byProperty.entrySet().stream().filter(entry -> !isBoundOfDay(entry.getKey(), byProperty))
        .map(entry -> new FactList.Row(names.link(entry.getKey()), shown(entry.getValue())))
        .sorted(Comparator.comparing(row -> row.property().text(), reading.language().order()))
        .toList();
  }

  /** Whether a property says of a date nothing more: its EDTF, or the earliest or latest day of what is itself a day. */
  private boolean isBoundOfDay(String property, Map<String, List<Term>> byProperty) {
    if (property.startsWith(reading.edition().uris().term("edtf"))) {
      return true;
    }
    String earliest = reading.edition().uris().term("vroegste");
    String latest = reading.edition().uris().term("laatste");
    String other = property.startsWith(earliest) ? property.replace(earliest, latest) : property.replace(latest, earliest);
    return !other.equals(property) && byProperty.get(property).equals(byProperty.get(other));
  }

  /** The first values, and how many more there are; the forms for machines have all. */
  private List<Value> shown(List<Term> terms) {
    List<Value> all = values.of(terms.size() > MOST_READ ? terms.subList(0, MOST_READ) : terms);
    if (all.size() <= MOST_SHOWN) {
      return all;
    }
    List<Value> first = new ArrayList<>(all.subList(0, MOST_SHOWN));
    first.add(Value.text(reading.t("thing.and-more", terms.size() - MOST_SHOWN)));
    return first;
  }

  /** Where the facts come from. */
  Optional<LinkList> sources() {
    List<Value> sources = reading.facts().things(iri, Vocab.DCT_SOURCE).stream()
        .map(reading::link).map(Value::of).toList();
    Link none = null;
    return sources.isEmpty() ? Optional.empty()
        : Optional.of(new LinkList("sources", reading.t("thing.sources"), "", sources, none));
  }
}
