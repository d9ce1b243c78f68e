package be.overzicht.http.page.display;

import be.overzicht.http.page.display.ShapePath.Direction;
import be.overzicht.http.page.display.ShapePath.Step;
import be.overzicht.rdf.Uris;
import be.overzicht.rdf.Viewer;
import be.overzicht.store.facts.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads display shapes: <a href="https://www.w3.org/TR/shacl/#nonValidation">what SHACL says beside validation</a>, and the
 * <a href="https://datashapes.org/propertyroles.html">property roles of DASH</a>.
 */
final class DisplayReader {
  private static final String SH = "http://www.w3.org/ns/shacl#";
  private static final String DASH = "http://datashapes.org/dash#";
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
  private final Facts shapes;
  private final Uris uris;

  DisplayReader(Facts shapes, Uris uris) {
    this.shapes = shapes;
    this.uris = uris;
  }

  /** The display of each class that a shape targets. */
  Map<String, Display> byClass() {
    Map<String, Display> displays = new HashMap<>();
    shapes.with(SH + "targetClass").toList()
        .forEach(target -> displays.put(target.object().text(), display(target.subject())));
    return Map.copyOf(displays);
  }

  private Display display(String shape) {
    List<String> properties = properties(shape);
    List<Display.Group> groups = properties.stream()
        .flatMap(property -> shapes.things(property, SH + "group").stream()).distinct()
        .sorted(Comparator.comparingDouble(this::order)).map(group -> group(group, properties)).toList();
    return new Display(inRole(properties, "DescriptionRole"), inRole(properties, "KeyInfoRole"), groups);
  }

  private Display.Group group(String group, List<String> properties) {
    return new Display.Group(group.replaceFirst("^.*[#/.]", ""), shapes.values(group, LABEL),
        properties.stream().filter(property -> shapes.things(property, SH + "group").contains(group))
            .map(this::property).toList());
  }

  private List<String> properties(String shape) {
    return shapes.things(shape, SH + "property").stream().sorted(Comparator.comparingDouble(this::order)).toList();
  }

  private Display.Property property(String property) {
    Viewer viewer = shapes.things(property, Viewer.PROPERTY).stream().flatMap(iri -> Viewer.of(iri, uris).stream())
        .findFirst().orElse(Viewer.LABEL);
    List<Display.Property> columns = viewer != Viewer.VALUE_TABLE ? List.of()
        : shapes.things(property, SH + "node").stream().flatMap(node -> properties(node).stream()).map(this::property)
            .toList();
    return new Display.Property(shapes.values(property, SH + "name"), path(property), viewer, columns);
  }

  private List<ShapePath> inRole(List<String> properties, String role) {
    return properties.stream()
        .filter(property -> shapes.things(property, DASH + "propertyRole").contains(DASH + role))
        .map(this::path).toList();
  }

  /** Where no order is given, it comes last. */
  private double order(String shape) {
    return shapes.value(shape, SH + "order").map(Double::valueOf).orElse(Double.MAX_VALUE);
  }

  private ShapePath path(String property) {
    return new ShapePath(shapes.things(property, SH + "path").stream().flatMap(this::ways).toList());
  }

  private Stream<List<Step>> ways(String path) {
    List<String> choice = shapes.things(path, SH + "alternativePath");
    return choice.isEmpty() ? Stream.of(steps(path))
        : choice.stream().flatMap(list -> members(list).stream()).flatMap(this::ways);
  }

  private List<Step> steps(String path) {
    if (!shapes.things(path, RDF + "first").isEmpty()) {
      return members(path).stream().flatMap(member -> steps(member).stream()).toList();
    }
    List<String> inverse = shapes.things(path, SH + "inversePath");
    return inverse.isEmpty() ? List.of(new Step(path, Direction.FORTH))
        : inverse.stream().map(of -> new Step(of, Direction.BACK)).toList();
  }

  private List<String> members(String list) {
    List<String> members = new ArrayList<>();
    List<String> rest = List.of(list);
    while (!rest.isEmpty() && !rest.get(0).equals(RDF + "nil")) {
      members.addAll(shapes.things(rest.get(0), RDF + "first"));
      rest = shapes.things(rest.get(0), RDF + "rest");
    }
    return members;
  }
}
