package be.overzicht.http.page.figure;

import be.overzicht.html.Link;
import be.overzicht.html.picture.DotMap;
import be.overzicht.html.section.Apart;
import be.overzicht.html.section.Figure;
import be.overzicht.html.section.Table;
import be.overzicht.html.section.Value;
import be.overzicht.http.page.model.Authorities;
import be.overzicht.http.page.model.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the municipalities of today take part, and in how much. */
public final class MapFigure {
  private static final int MOST_UNPLACED = 50;

  private final Reading reading;
  private final Predicate<String> counts;

  /** The picture for this reader, with the initiatives that count. */
  public MapFigure(Reading reading, Predicate<String> counts) {
    this.reading = reading;
    this.counts = counts;
  }

  /** Every municipality of today that has coordinates; the table holds the others too. */
  public Figure figure(String title, String intro) {
    List<Authorities.Municipality> all = Authorities.of(reading.edition()).municipalities();
    List<DotMap.Item> items = new ArrayList<>();
    List<List<List<Value>>> rows = new ArrayList<>();
    for (Authorities.Municipality municipality : all) {
      int number = count(municipality);
      municipality.place().ifPresent(place -> items.add(new DotMap.Item(
          dot(municipality, number), reading.label(municipality.province()), place.latitude(), place.longitude(),
          number)));
    }
    all.stream().filter(municipality -> count(municipality) > 0)
        .sorted(Comparator.comparing((Authorities.Municipality m) -> -count(m)))
        .forEach(municipality -> rows.add(List.of(List.of(Value.of(reading.link(municipality.iri()))),
            List.of(Value.text(reading.label(municipality.province()))),
            List.of(Value.text(reading.words().number(count(municipality)))))));
    Table table = Table.whole("map-table", title, List.of(reading.t("map.municipality"), reading.t("facet.province"),
        reading.many("deelname")), rows);
    DotMap map = DotMap.of(items, Authorities.of(reading.edition()).credits(reading));
    return new Figure("map", title, intro, map, table).without(unplaced(all));
  }

  /** Those that take part but have no coordinates, so that the map cannot show them. */
  private Apart unplaced(List<Authorities.Municipality> all) {
    Stream<String> municipalities = all.stream()
        .filter(municipality -> municipality.place().isEmpty() && count(municipality) > 0)
        .map(Authorities.Municipality::iri);
    Stream<String> others = Authorities.of(reading.edition()).others().entrySet().stream()
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
    Map<String, Long> byProvince = Authorities.of(reading.edition()).municipalities().stream()
        .filter(municipality -> count(municipality) > 0)
        .collect(Collectors.groupingBy(Authorities.Municipality::province, Collectors.counting()));
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

  private int count(Authorities.Municipality municipality) {
    return (int) municipality.initiatives().stream().filter(counts).count();
  }

  private Link dot(Authorities.Municipality municipality, int number) {
    String text = reading.label(municipality.iri()) + ": " + reading.words().count("map.count", number);
    return new Link(reading.href(municipality.iri()), text);
  }
}
