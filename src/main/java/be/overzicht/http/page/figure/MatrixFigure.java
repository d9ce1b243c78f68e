package be.overzicht.http.page.figure;

import be.overzicht.html.Link;
import be.overzicht.html.picture.SupportMatrix;
import be.overzicht.html.section.Figure;
import be.overzicht.html.section.Table;
import be.overzicht.html.section.Value;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Which themes get which kinds of support, for whom: gaps and overlaps. */
public final class MatrixFigure {
  private static final int MOST_SHOWN = 14;
  private final Reading reading;

  /** The picture for this reader. */
  public MatrixFigure(Reading reading) {
    this.reading = reading;
  }

  /** The themes with the most initiatives, against all kinds of support. */
  public Figure figure() {
    List<String> all = Shown.of(reading);
    List<SupportMatrix.Item> items = new ArrayList<>();
    for (String iri : all) {
      for (String theme : names(iri, "thema")) {
        for (String support : names(iri, "steunsoort")) {
          items.add(new SupportMatrix.Item(link(iri), theme, support, target(iri) + " " + tone(iri)));
        }
      }
    }
    List<Link> themes = mostUsed(all, "thema").stream().map(theme -> narrowed("theme", theme)).toList();
    List<Link> supports = mostUsed(all, "steunsoort").stream().map(kind -> narrowed("support", kind)).toList();
    Table table = new Table("matrix-table", reading.t("matrix.title"), "",
        List.of(reading.one("initiatief"), reading.t("facet.theme"), reading.t("facet.support"),
            reading.t("facet.target")),
        all.stream().map(this::row).toList(), null);
    String intro = reading.t(Shown.isAll(reading) ? "matrix.intro.all" : "matrix.intro");
    return new Figure("matrix", reading.t("matrix.title"), intro,
        SupportMatrix.of(items, themes, supports), table).without(Shown.rest(reading, "matrix"))
        .named("matrix", reading.address());
  }

  /** The name, with its status for who cannot see the square. */
  private Link link(String iri) {
    return new Link(reading.href(iri), reading.label(iri) + ": " + new Status(reading, iri).badge().text());
  }

  /** The class of the look of a square: full for what runs, hollow for what does not, or is not known to. */
  private String tone(String iri) {
    return new Status(reading, iri).claim().name().toLowerCase(Locale.ROOT);
  }

  private List<List<Value>> row(String iri) {
    Value name = Value.of(reading.link(iri)).in(new Status(reading, iri).badge());
    return List.of(List.of(name), lists(iri, "thema", "theme"),
        lists(iri, "steunsoort", "support"), lists(iri, "doelgroep", "target"));
  }

  /** The values of a property, each with the list of all that have it. */
  private List<Value> lists(String iri, String term, String facet) {
    return reading.facts().things(iri, reading.edition().uris().term(term)).stream()
        .map(concept -> Value.of(narrowed(facet, concept)))
        .sorted(Comparator.comparing(value -> value.link().text())).toList();
  }

  private List<String> names(String iri, String term) {
    return reading.facts().things(iri, reading.edition().uris().term(term)).stream().map(reading::label).sorted()
        .toList();
  }

  private String target(String iri) {
    List<String> groups = reading.facts().things(iri, reading.edition().uris().term("doelgroep")).stream()
        .map(group -> group.substring(group.lastIndexOf('/') + 1)).toList();
    if (groups.contains("burger")) {
      return "citizen";
    }
    return groups.contains("gemeente") && groups.contains("ocmw") ? "both" : "municipality";
  }

  /** The list of initiatives that have this concept. */
  private Link narrowed(String facet, String concept) {
    String running = Shown.isAll(reading) ? "" : "status=lopend&";
    return new Link("/doc/initiatief?" + running + facet + "=" + concept.substring(concept.lastIndexOf('/') + 1),
        reading.label(concept));
  }

  private List<String> mostUsed(List<String> initiatives, String term) {
    Map<String, Long> counts = initiatives.stream()
        .flatMap(iri -> reading.facts().things(iri, reading.edition().uris().term(term)).stream())
        .collect(Collectors.groupingBy(concept -> concept, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry::getKey))
        .limit(MOST_SHOWN).map(Map.Entry::getKey).toList();
  }
}
