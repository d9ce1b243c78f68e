package be.overzicht.http.page.display;

import be.overzicht.rdf.Viewer;
import be.overzicht.store.facts.Term;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the page of a thing of one class shows, as its display shape says.
 *
 * @param lead what leads to the sentence below the name: the properties in {@code dash:DescriptionRole}
 * @param badges what leads to the short states beside it: those in {@code dash:KeyInfoRole}
 * @param groups the sections, in their order
 */
public record Display(List<ShapePath> lead, List<ShapePath> badges, List<Group> groups) {
  /** Of a class that no shape targets. */
  public static final Display NONE = new Display(List.of(), List.of(), List.of());

  /**
   * A {@code sh:PropertyGroup}: its rows are one section, and what is more than a row stands before them.
   *
   * @param id the fragment that leads to it
   * @param names its heading, in each language
   * @param properties its rows, in their order; at least one
   */
  public record Group(String id, List<Term> names, List<Property> properties) {}

  /**
   * A property shape: one row, one column, or a section.
   *
   * @param names what readers call it here, in each language
   * @param path what leads to its values
   * @param viewer how they are shown
   * @param columns what of each value a table shows: the properties of {@code sh:node}; empty for none
   */
  public record Property(List<Term> names, ShapePath path, Viewer viewer, List<Property> columns) {}

  /** The properties whose subjects are shown in a section already. */
  public Set<String> incoming() {
    return groups.stream().flatMap(group -> group.properties().stream())
        .flatMap(property -> property.path().incoming().stream())
        .collect(Collectors.toSet());
  }
}
