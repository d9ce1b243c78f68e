package be.overzicht.http.page.list;

import be.overzicht.html.Address;
import be.overzicht.html.Link;
import be.overzicht.html.view.ListView;
import be.overzicht.http.page.model.Reading;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The facets of a list as links: each value leads to the list with it chosen, or not chosen any more. */
final class FacetChoices {
  private static final int SHOWN = 40;
  private final Reading reading;
  private final ListIndex index;
  private final Selection selection;

  FacetChoices(Reading reading, ListIndex index, Selection selection) {
    this.reading = reading;
    this.index = index;
    this.selection = selection;
  }

  /** The facets that leave a choice. */
  List<ListView.Facet> facets() {
    return index.plan().facets().stream().map(this::facet).filter(facet -> !facet.values().isEmpty()).toList();
  }

  /** What is chosen, each with a link that undoes it. */
  List<Link> chosen() {
    List<Link> links = new ArrayList<>();
    for (Facet facet : index.plan().facets()) {
      for (String value : index.values(facet).keySet()) {
        if (reading.address().all(facet.name()).contains(facet.parameter(value))) {
          links.add(new Link(toggled(facet, value).href(), facet.label(reading, value)));
        }
      }
    }
    String about = reading.address().first("about");
    if (!about.isEmpty()) {
      String iri = reading.edition().uris().at("/id/" + about);
      links.add(new Link(bare().with("about", List.of()).href(), reading.label(iri)));
    }
    return links;
  }

  private ListView.Facet facet(Facet facet) {
    BitSet others = selection.without(facet.name());
    List<Counted> counted = new ArrayList<>();
    for (Map.Entry<String, Positions> entry : index.values(facet).entrySet()) {
      int meeting = entry.getValue().countIn(others);
      boolean chosen = reading.address().all(facet.name()).contains(facet.parameter(entry.getKey()));
      if (chosen || meeting > 0) {
        counted.add(new Counted(entry.getKey(), meeting, chosen));
      }
    }
    Comparator<Counted> order = facet.kind() == Facet.Kind.YEAR
        ? Comparator.comparing(Counted::value).reversed()
        : Comparator.comparing(Counted::count).reversed().thenComparing(Counted::value);
    List<ListView.Choice> choices = counted.stream().sorted(order).limit(SHOWN)
        .map(value -> choice(facet, value)).toList();
    return new ListView.Facet(reading.t("facet." + facet.name()), facet.name(), choices);
  }

  private ListView.Choice choice(Facet facet, Counted value) {
    Link link = new Link(toggled(facet, value.value()).href(), facet.label(reading, value.value()));
    return new ListView.Choice(facet.parameter(value.value()), link, reading.words().number(value.count()),
        value.chosen());
  }

  private Address toggled(Facet facet, String value) {
    String parameter = facet.parameter(value);
    List<String> wanted = new ArrayList<>(reading.address().all(facet.name()));
    if (!wanted.remove(parameter)) {
      wanted.add(parameter);
    }
    return bare().with(facet.name(), wanted);
  }

  /** The address without its page and language: the first would be wrong, links add the second. */
  private Address bare() {
    return reading.address().with("page", List.of()).without("lang");
  }

  /** A value and how many it leaves. */
  private record Counted(String value, int count, boolean chosen) {}
}
