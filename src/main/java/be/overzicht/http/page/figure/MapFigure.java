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
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where the municipalities of today take part, and in how much. */
public final class MapFigure {
  private final Reading reading;
  private final Function<Authorities.Municipality, Integer> count;

  /** The picture for this reader, with what counts for a municipality. */
  public MapFigure(Reading reading, Function<Authorities.Municipality, Integer> count) {
    this.reading = reading;
    this.count = count;
  }

  /** Every municipality of today that has coordinates; the table holds the others too. */
  public Figure figure(String title, String intro) {
    List<Authorities.Municipality> all = Authorities.of(reading.edition()).municipalities();
    List<DotMap.Item> items = new ArrayList<>();
    List<List<List<Value>>> rows = new ArrayList<>();
    for (Authorities.Municipality municipality : all) {
      int number = count.apply(municipality);
      municipality.place().ifPresent(place -> items.add(new DotMap.Item(
          dot(municipality, number), reading.label(municipality.province()), place.latitude(), place.longitude(),
          number)));
    }
    all.stream().filter(municipality -> count.apply(municipality) > 0)
        .sorted(Comparator.comparing((Authorities.Municipality m) -> -count.apply(m)))
        .forEach(municipality -> rows.add(List.of(List.of(Value.of(reading.link(municipality.iri()))),
            List.of(Value.text(reading.label(municipality.province()))),
            List.of(Value.text(reading.words().number(count.apply(municipality)))))));
    Table table = Table.whole("map-table", title, List.of(reading.t("map.municipality"), reading.t("facet.province"),
        reading.many("deelname")), rows);
    return new Figure("map", title, intro, DotMap.of(items), table).without(unplaced(all));
  }

  /** Those that take part but have no coordinates, so that the map cannot show them. */
  private Apart unplaced(List<Authorities.Municipality> all) {
    List<Link> links = all.stream()
        .filter(municipality -> municipality.place().isEmpty() && count.apply(municipality) > 0)
        .map(municipality -> reading.link(municipality.iri())).toList();
    return links.isEmpty() ? null : new Apart(reading.t("map.unplaced"), links);
  }

  /** How many municipalities of each province take part, the most first. */
  public List<Value> provinces() {
    Map<String, Long> byProvince = Authorities.of(reading.edition()).municipalities().stream()
        .filter(municipality -> count.apply(municipality) > 0)
        .collect(Collectors.groupingBy(Authorities.Municipality::province, Collectors.counting()));
    return byProvince.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(entry -> Value.of(reading.link(entry.getKey())).noting(reading.words().number(entry.getValue())))
        .toList();
  }

  private Link dot(Authorities.Municipality municipality, int number) {
    String text = reading.label(municipality.iri()) + ": " + reading.words().count("map.count", number);
    return new Link(reading.href(municipality.iri()), text);
  }
}
