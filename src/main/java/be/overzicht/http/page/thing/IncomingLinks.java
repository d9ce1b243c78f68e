package be.overzicht.http.page.thing;

import be.overzicht.html.Link;
import be.overzicht.html.section.LinkList;
import be.overzicht.html.section.Section;
import be.overzicht.html.section.Value;
import be.overzicht.http.page.model.PropertyNames;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Status;
import be.overzicht.http.page.portrait.Portrait;
import be.overzicht.store.Incoming;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What points to a thing, by kind; long lists end with a link to the whole. */
final class IncomingLinks {
  private static final int READ = 20_000;
  private static final int SHOWN = 12;
  /** What people come for stands first; the others follow in the order of their addresses. */
  private static final List<String> FIRST = List.of("initiatief", "ondersteuningstraject", "overeenkomst", "deelname",
      "betrokkenheid", "fase", "inlichting", "inschrijving", "trajectstap", "mijlpaal", "evenement", "waarneming",
      "bestuurseenheid", "organisatie");
  private static final Comparator<String> ORDER = Comparator
      .comparing((String concept) -> FIRST.contains(concept) ? FIRST.indexOf(concept) : FIRST.size())
      .thenComparing(Comparator.naturalOrder());
  private final Reading reading;
  private final String iri;

  IncomingLinks(Reading reading, String iri) {
    this.reading = reading;
    this.iri = iri;
  }

  /** A section for each kind of thing that points here, but for those already shown. */
  List<Section> sections(Portrait portrait) {
    Map<String, List<Incoming>> byConcept = reading.edition().snapshot().incoming(iri, READ).stream()
        .filter(incoming -> reading.edition().uris().isThing(incoming.subject())
            && !portrait.waysShown().contains(incoming.predicate()))
        .collect(Collectors.groupingBy(
            incoming -> reading.edition().uris().concept(incoming.subject()).orElseThrow(),
            () -> new TreeMap<>(ORDER), Collectors.toList()));
    byConcept.keySet().removeAll(portrait.shown());
    return byConcept.entrySet().stream().map(entry -> section(entry.getKey(), entry.getValue())).toList();
  }

  private Section section(String concept, List<Incoming> pointing) {
    Map<String, List<String>> waysByThing = pointing.stream().collect(Collectors.groupingBy(
        Incoming::subject, LinkedHashMap::new, Collectors.mapping(this::way, Collectors.toList())));
    List<String> ways = waysByThing.values().stream().flatMap(List::stream).distinct().toList();
    boolean alike = ways.size() == 1;
    List<Value> shown = waysByThing.entrySet().stream().sorted(Comparator.comparing(this::status, Status.order()))
        .limit(SHOWN).map(entry -> value(entry.getKey()).noting(alike ? "" : String.join(", ", entry.getValue())))
        .toList();
    Link more = waysByThing.size() <= SHOWN ? null
        : new Link("/doc/" + concept + "?about=" + reading.edition().uris().reference(iri).orElse(""),
            reading.t("thing.all", waysByThing.size()));
    String intro = alike ? intro(pointing.get(0).predicate(), ways.get(0)) : "";
    return new LinkList("in-" + concept, reading.many(concept), intro, shown, more);
  }

  private Status status(Map.Entry<String, List<String>> thing) {
    return new Status(reading, thing.getKey());
  }

  private Value value(String thing) {
    Value link = Value.of(reading.link(thing));
    return new Status(reading, thing).shown().map(link::in).orElse(link);
  }

  /** How all of them point here, in words of their own for the ways that are met most. */
  private String intro(String property, String way) {
    String shortened = reading.edition().prefixes().shorten(property).orElse("").replace(':', '.');
    return reading.words().find("thing.way." + shortened, reading.label(iri)).orElseGet(() -> reading.t("thing.way", way));
  }

  private String way(Incoming incoming) {
    return new PropertyNames(reading).name(incoming.predicate()).toLowerCase(reading.language().locale());
  }
}
