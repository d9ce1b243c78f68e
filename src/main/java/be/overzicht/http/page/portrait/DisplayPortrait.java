package be.overzicht.http.page.portrait;

import be.overzicht.html.Badge;
import be.overzicht.html.Link;
import be.overzicht.html.section.FactList;
import be.overzicht.html.section.LinkList;
import be.overzicht.html.section.Section;
import be.overzicht.html.section.Table;
import be.overzicht.html.section.Value;
import be.overzicht.http.page.display.Display;
import be.overzicht.http.page.display.ShapePath;
import be.overzicht.http.page.figure.FamilyFigure;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Values;
import be.overzicht.rdf.Viewer;
import be.overzicht.store.facts.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A thing of a class whose page is described by a display shape.
 *
 * @param subject the thing
 * @param display what the shape says
 */
record DisplayPortrait(Subject subject, Display display) implements Portrait {

  @Override
  public String lead() {
    return display.lead().stream().flatMap(path -> subject.reading().best(values(path)).stream()).findFirst().orElse("");
  }

  @Override
  public List<Badge> badges() {
    return display.badges().stream().flatMap(path -> shown(values(path)).stream())
        .map(value -> new Badge(value.link().text(), "plain")).toList();
  }

  @Override
  public List<Section> sections() {
    return display.groups().stream().flatMap(this::sections).toList();
  }

  @Override
  public Set<String> waysShown() {
    return display.incoming();
  }

  /** What is more than a row first, then the rows. */
  private Stream<Section> sections(Display.Group group) {
    Stream<Section> drawn = group.properties().stream().flatMap(property -> section(group, property).stream());
    List<FactList.Row> rows = rows(group);
    return rows.isEmpty() ? drawn
        : Stream.concat(drawn, Stream.of(new FactList(group.id(), name(group.names()), rows)));
  }

  /** The rows of the group with this fragment, for a section that has others too. */
  List<FactList.Row> rows(String id) {
    return display.groups().stream().filter(group -> group.id().equals(id)).flatMap(group -> rows(group).stream()).toList();
  }

  private List<FactList.Row> rows(Display.Group group) {
    return group.properties().stream().filter(property -> !isSection(property.viewer()))
        .map(property -> new FactList.Row(Link.plain(name(property.names())), shown(values(property.path()))))
        .filter(row -> !row.values().isEmpty()).toList();
  }

  private static boolean isSection(Viewer viewer) {
    return switch (viewer) {
      case VALUE_TABLE, LIST, COUNTS, FAMILY, PARTICIPATIONS -> true;
      case LABEL, LITERAL, HYPERLINK, LANG_STRING, URI, STATUS -> false;
    };
  }

  private List<Section> section(Display.Group group, Display.Property property) {
    Reading reading = subject.reading();
    return switch (property.viewer()) {
      case VALUE_TABLE -> table(group, property);
      case LIST -> list(group, property);
      case COUNTS -> new Observations(subject).sections(subject.iri());
      case FAMILY -> new FamilyFigure(reading).figure(subject.iri()).stream().toList();
      case PARTICIPATIONS -> {
        ParticipationTable participations = new ParticipationTable(reading);
        List<Section> sections = new ArrayList<>(participations.ofAuthority(subject.iri()).stream().toList());
        sections.addAll(participations.otherTiesOfAuthority(subject.iri()));
        yield sections;
      }
      case LABEL, LITERAL, HYPERLINK, LANG_STRING, URI, STATUS -> List.of();
    };
  }

  private List<Section> list(Display.Group group, Display.Property property) {
    Link none = null;
    List<Value> values = things(property).map(thing -> Value.of(subject.reading().link(thing.iri()))).toList();
    return values.isEmpty() ? List.of() : List.of(new LinkList(group.id(), name(group.names()), "", values, none));
  }

  /** A row for each thing, what runs first where any has a status; a name for the first column makes it the thing itself. */
  private List<Section> table(Display.Group group, Display.Property property) {
    long ofThing = property.names().isEmpty() ? 0 : 1;
    List<List<List<Value>>> rows = things(property).sorted(Subject.runningFirst()).map(thing -> Stream.concat(
        Stream.of(thing.self()).limit(ofThing), property.columns().stream().map(column -> cell(thing, column))).toList())
        .toList();
    List<String> titles = Stream.concat(Stream.of(property).limit(ofThing), property.columns().stream())
        .map(column -> name(column.names())).toList();
    return rows.isEmpty() ? List.of() : List.of(Table.whole(group.id(), name(group.names()), titles, rows));
  }

  private List<Value> cell(Subject thing, Display.Property column) {
    return column.viewer() == Viewer.STATUS ? thing.status().cell()
        : shown(column.path().values(subject.reading().facts(), thing.iri()));
  }

  private Stream<Subject> things(Display.Property property) {
    return values(property.path()).stream().filter(Term.Iri.class::isInstance).map(Term::text).map(subject::other);
  }

  private List<Term> values(ShapePath path) {
    return path.values(subject.reading().facts(), subject.iri());
  }

  private List<Value> shown(List<Term> terms) {
    return new Values(subject.reading()).of(terms);
  }

  private String name(List<Term> names) {
    return subject.reading().best(names).orElse("");
  }
}
