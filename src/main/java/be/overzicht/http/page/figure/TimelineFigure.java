package be.overzicht.http.page.figure;

import be.overzicht.html.picture.Timeline;
import be.overzicht.html.section.Figure;
import be.overzicht.html.section.Table;
import be.overzicht.html.section.Value;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Status;
import be.overzicht.http.page.model.Vocab;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** When initiatives ran, by the programme they belong to. */
public final class TimelineFigure {
  private static final Map<String, String> COLOURS = Map.of("programma", "programme", "opendataprogramma", "programme",
      "oproep", "money", "project", "project", "instrument", "platform", "kennisplatform", "platform",
      "standaard", "platform");
  private final Reading reading;

  /** The picture for this reader. */
  public TimelineFigure(Reading reading) {
    this.reading = reading;
  }

  /** All initiatives with a known start; the table holds the others too. */
  public Figure figure() {
    List<String> all = Shown.of(reading);
    double now = YearSpan.start(reading.day().toString());
    List<Timeline.Item> items = items(all.stream().filter(iri -> isDated(iri)).toList(), now);
    int first = (int) items.stream().mapToDouble(Timeline.Item::from).min().orElse(now);
    Table table = new Table("timeline-table", reading.t("timeline.title"), "",
        List.of(reading.one("initiatief"), reading.t("facet.kind"), reading.t("timeline.start"),
            reading.t("timeline.end"), reading.t("facet.part-of")),
        all.stream().map(this::row).toList(), null);
    return new Figure("timeline", reading.t("timeline.title"),
        reading.t("timeline.intro", items.size(), all.size() - items.size()),
        Timeline.of(items, first, now), table).without(Shown.rest(reading, "timeline"))
        .named("timeline", reading.address());
  }

  private List<Timeline.Item> items(List<String> dated, double edge) {
    Map<String, List<String>> byRoot = dated.stream().collect(Collectors.groupingBy(this::root));
    List<Timeline.Item> items = new ArrayList<>();
    List<String> alone = new ArrayList<>();
    byRoot.entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getValue().stream().map(this::start).sorted().findFirst().get()))
        .forEach(entry -> {
          if (entry.getValue().size() < 2) {
            alone.addAll(entry.getValue());
          } else {
            entry.getValue().forEach(iri -> items.add(item(reading.label(entry.getKey()), iri, edge)));
          }
        });
    alone.forEach(iri -> items.add(item(reading.t("timeline.alone"), iri, edge)));
    return items;
  }

  private Timeline.Item item(String group, String iri, double edge) {
    String end = reading.facts().value(iri, Vocab.END).filter(YearSpan::isDate).orElse("");
    Status status = new Status(reading, iri);
    double known = Math.min(edge, status.evidence().map(YearSpan::end).orElse(YearSpan.end(start(iri))));
    double from = YearSpan.start(start(iri));
    String kind = reading.facts().value(iri, Vocab.DCT_TYPE).orElse("");
    return new Timeline.Item(group, reading.link(iri), new Timeline.Span(from,
        end.isEmpty() ? edge : YearSpan.end(end), end.isEmpty() ? Math.max(from, known) : YearSpan.end(end)),
        COLOURS.getOrDefault(kind.substring(kind.lastIndexOf('/') + 1), "other"),
        status.claim().name().toLowerCase(Locale.ROOT));
  }

  private List<List<Value>> row(String iri) {
    Value name = Value.of(reading.link(iri)).in(new Status(reading, iri).badge());
    return List.of(List.of(name), names(iri, Vocab.DCT_TYPE), date(iri, Vocab.START),
        date(iri, Vocab.END), names(iri, Vocab.DCT_IS_PART_OF));
  }

  private List<Value> names(String iri, String property) {
    return reading.facts().things(iri, property).stream().map(thing -> Value.of(reading.link(thing))).toList();
  }

  private List<Value> date(String iri, String property) {
    return List.of(Value.text(reading.facts().value(iri, property).map(reading.words()::date)
        .orElse(reading.t("unknown"))));
  }

  private boolean isDated(String iri) {
    return YearSpan.isDate(start(iri));
  }

  private String start(String iri) {
    return reading.facts().value(iri, Vocab.START).orElse("");
  }

  /** The top of the tree that an initiative stands in. */
  private String root(String iri) {
    Set<String> seen = new HashSet<>(Set.of(iri));
    String top = iri;
    List<String> parents = reading.facts().things(top, Vocab.DCT_IS_PART_OF);
    while (!parents.isEmpty() && seen.add(parents.get(0))) {
      top = parents.get(0);
      parents = reading.facts().things(top, Vocab.DCT_IS_PART_OF);
    }
    return top;
  }
}
