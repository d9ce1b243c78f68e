package be.overzicht.http.page.figure;

import be.overzicht.html.Link;
import be.overzicht.html.picture.ClassDiagram.Relation;
import be.overzicht.html.picture.ClassDiagram;
import be.overzicht.html.section.Figure;
import be.overzicht.html.section.Table;
import be.overzicht.html.section.Value;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Vocab;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the classes of the vocabulary hold together, from the domains and ranges of its properties. */
public final class ClassesFigure {
  private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  private static final String OBJECT_PROPERTY = "http://www.w3.org/2002/07/owl#ObjectProperty";
  private final Reading reading;

  /** The picture for this reader. */
  public ClassesFigure(Reading reading) {
    this.reading = reading;
  }

  /** Every property between two classes of which something in the data is; concepts and amounts are values here. */
  public Figure figure() {
    List<Relation> relations = reading.facts().pointing(Vocab.RDF_TYPE, OBJECT_PROPERTY).stream()
        .filter(property -> property.startsWith(reading.edition().uris().vocabulary()))
        .flatMap(this::relations)
        .sorted(Comparator.comparing((Relation relation) -> relation.from().text())
            .thenComparing(relation -> relation.property().text()))
        .toList();
    Set<Link> sources = relations.stream().map(Relation::from).collect(Collectors.toSet());
    List<Relation> drawn = relations.stream().filter(relation -> !isConcept(relation.from()) && !isConcept(relation.to()))
        .filter(relation -> relation.to().href().startsWith("/") || sources.contains(relation.to())).toList();
    String title = reading.t("vocabulary.diagram");
    Table table = Table.whole("diagram-table", title, List.of(reading.t("vocabulary.from"),
        reading.t("vocabulary.property"), reading.t("vocabulary.to")), relations.stream().map(relation ->
            Stream.of(relation.from(), relation.property(), relation.to()).map(link -> List.of(Value.of(link))).toList())
        .toList());
    return new Figure("diagram", title, reading.t("vocabulary.diagram.intro"), ClassDiagram.of(drawn), table);
  }

  private Stream<Relation> relations(String property) {
    return reading.facts().things(property, RDFS + "domain").stream().flatMap(domain ->
        reading.facts().things(property, RDFS + "range").stream()
            .map(range -> new Relation(reading.link(domain), reading.link(property), reading.link(range))));
  }

  /** Concepts are values: nearly every class leads to them. */
  private static boolean isConcept(Link link) {
    return link.href().equals(Vocab.SKOS + "Concept");
  }
}
