package be.overzicht.http.page.figure;

import be.overzicht.html.Address;
import be.overzicht.html.Link;
import be.overzicht.html.picture.RegionMap;
import be.overzicht.html.section.Apart;
import be.overzicht.html.section.Figure;
import be.overzicht.html.section.Table;
import be.overzicht.html.section.Value;
import be.overzicht.http.page.model.Authorities.Municipality;
import be.overzicht.http.page.model.Authorities;
import be.overzicht.http.page.model.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the municipalities of today take part, contributed or were seen. */
public final class MapFigure {
  private static final int MOST_UNPLACED = 50;
  private static final String CONTRIBUTION = "/bijdrage";

  private final Reading reading;
  private final Authorities authorities;
  private final Predicate<String> counts;

  /** The picture for this reader, with the initiatives that count. */
  public MapFigure(Reading reading, Predicate<String> counts) {
    this.reading = reading;
    this.authorities = Authorities.of(reading.edition());
    this.counts = counts;
  }

  /** Every municipality of today that has an outline; the table holds the others of which something is known too. */
  public Figure figure(String title, String intro) {
    return figure(title, intro, reading.address());
  }

  /** The same, to be had alone with these parameters. */
  public Figure figure(String title, String intro, Address parameters) {
    List<Municipality> all = authorities.municipalities();
    List<RegionMap.Item> items = new ArrayList<>();
    List<List<List<Value>>> rows = new ArrayList<>();
    for (Municipality municipality : all) {
      municipality.outline().ifPresent(outline -> items.add(new RegionMap.Item(link(municipality),
          reading.label(municipality.province()), known(municipality).key(),
          outline.polygons().stream().flatMap(List::stream).toList())));
    }
    all.stream().filter(municipality -> known(municipality) != Known.NOTHING)
        .sorted(Comparator.comparing(this::known).thenComparing((Municipality each) -> -count(each)))
        .forEach(municipality -> rows.add(row(municipality)));
    Table table = Table.whole("map-table", title, List.of(reading.t("map.municipality"), reading.t("facet.province"),
        reading.t("map.known"), reading.many("initiatief")), rows);
    RegionMap map = RegionMap.of(items, authorities.credits(reading));
    return new Figure("map", title, intro, map, table).without(unplaced(all))
        .named("map", parameters);
  }

  private List<List<Value>> row(Municipality municipality) {
    return List.of(List.of(Value.of(reading.link(municipality.iri()))),
        List.of(Value.text(reading.label(municipality.province()))),
        List.of(Value.text(reading.t("map.known." + known(municipality).key()))),
        List.of(Value.text(reading.words().number(count(municipality)))));
  }

  /** Those that take part but have no outline, so that the map cannot show them. */
  private Apart unplaced(List<Municipality> all) {
    Stream<String> municipalities = all.stream()
        .filter(municipality -> municipality.outline().isEmpty() && count(municipality) > 0)
        .map(Municipality::iri);
    Stream<String> others = authorities.others().entrySet().stream()
        .filter(body -> body.getValue().stream().anyMatch(counts)).map(Map.Entry::getKey);
    List<String> bodies = Stream.concat(municipalities, others).limit(MOST_UNPLACED + 1L).toList();
    List<Link> links = new ArrayList<>(bodies.stream().limit(MOST_UNPLACED).map(reading::link).toList());
    if (bodies.size() > MOST_UNPLACED) {
      links.add(new Link("/doc/bestuurseenheid?sort=-initiatives", reading.t("trail.all")));
    }
    return links.isEmpty() ? null : new Apart(reading.t("map.unplaced"), links);
  }

  /** How many municipalities of each province take part, the most first. */
  public List<Value> provinces() {
    Map<String, Long> byProvince = authorities.municipalities().stream()
        .filter(municipality -> count(municipality) > 0)
        .collect(Collectors.groupingBy(Municipality::province, Collectors.counting()));
    return byProvince.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(entry -> Value.of(list(entry.getKey())).noting(reading.words().number(entry.getValue())))
        .toList();
  }

  /** The list of the municipalities of a province, those that take part in most first. */
  private Link list(String province) {
    String code = province.substring(province.lastIndexOf('/') + 1);
    return new Link("/doc/bestuurseenheid?kind=gemeente&existing=yes&sort=-initiatives&province=" + code,
        reading.label(province));
  }

  private int count(Municipality municipality) {
    return (int) municipality.initiatives().stream().filter(counts).count();
  }

  private Known known(Municipality municipality) {
    if (count(municipality) > 0) {
      return Known.TOOK_PART;
    }
    return authorities.family(municipality.iri()).stream()
        .flatMap(body -> authorities.involvements(body).stream())
        .filter(involvement -> things(involvement, "betrokkenBij").stream().anyMatch(counts))
        .map(involvement -> things(involvement, "band").stream().anyMatch(tie -> tie.endsWith(CONTRIBUTION))
            ? Known.CONTRIBUTED : Known.SEEN)
        .min(Comparator.naturalOrder()).orElse(Known.NOTHING);
  }

  private List<String> things(String involvement, String property) {
    return reading.facts().things(involvement, reading.edition().uris().term(property));
  }

  private Link link(Municipality municipality) {
    Known known = known(municipality);
    String what = known == Known.TOOK_PART ? reading.words().count("map.count", count(municipality))
        : reading.t("map.known." + known.key());
    return new Link(reading.href(municipality.iri()), reading.label(municipality.iri()) + ": " + what);
  }
}
