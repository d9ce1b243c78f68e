package be.overzicht.http.page.portrait;

import be.overzicht.html.Badge;
import be.overzicht.html.Link;
import be.overzicht.html.section.FactList;
import be.overzicht.html.section.Section;
import be.overzicht.html.section.Value;
import be.overzicht.http.page.display.Display;
import be.overzicht.http.page.display.ShapePath;
import be.overzicht.http.page.model.Values;
import be.overzicht.store.facts.Term;
import java.util.List;
import java.util.Set;

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
    return display.groups().stream().map(this::section).filter(section -> !section.rows().isEmpty())
        .<Section>map(section -> section).toList();
  }

  @Override
  public Set<String> waysShown() {
    return display.incoming();
  }

  private FactList section(Display.Group group) {
    List<FactList.Row> rows = group.properties().stream()
        .map(property -> new FactList.Row(Link.plain(name(property.names())), shown(values(property.path()))))
        .filter(row -> !row.values().isEmpty()).toList();
    return new FactList(group.id(), name(group.names()), rows);
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
