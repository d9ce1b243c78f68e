package be.overzicht.http.page.portrait;

import be.overzicht.html.Link;
import be.overzicht.html.picture.Funnel;
import be.overzicht.html.section.Figure;
import be.overzicht.html.section.Section;
import be.overzicht.html.section.Table;
import be.overzicht.html.section.Tiles.Counted;
import be.overzicht.html.section.Tiles.Tile;
import be.overzicht.html.section.Tiles;
import be.overzicht.html.section.Value;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Vocab;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The counts that sources give for an offer: side by side, and as shares only where the data say that one counts a part of
 * what another counts.
 */
record Observations(Subject subject) {

  /** The counts about this thing: all as tiles, and a funnel for each whole that something was counted out of. */
  List<Section> sections(String about) {
    List<Subject> counts = subject.other(about).pointing(subject.term("waarnemingOver")).stream().map(subject::other)
        .sorted(Comparator.comparing(Observations::count).reversed()).toList();
    List<Section> sections = new ArrayList<>();
    if (!counts.isEmpty()) {
      sections.add(tiles(counts));
    }
    counts.stream().filter(whole -> !counts.contains(wholeOf(whole)))
        .map(whole -> chain(whole, counts)).filter(chain -> chain.size() > 1)
        .forEach(chain -> sections.add(funnel(chain)));
    return sections;
  }

  private Tiles tiles(List<Subject> counts) {
    Reading reading = subject.reading();
    Map<String, List<Subject>> sameThing = counts.stream().collect(Collectors.groupingBy(
        count -> reading.label(count.iri()), LinkedHashMap::new, Collectors.toList()));
    return new Tiles("observations", reading.t("observations.title"), reading.t("observations.intro"),
        sameThing.entrySet().stream().map(each ->
            new Tile(each.getKey(), each.getValue().stream().map(this::counted).toList())).toList());
  }

  private Counted counted(Subject observation) {
    Link leading = new Link(subject.reading().link(observation.iri()).href(), number(observation));
    return new Counted(Value.of(leading), observation.cell(observation.term("eenheid")), observation.date(Vocab.DCT_DATE),
        observation.text(Vocab.SKOS_NOTE), observation.cell(Vocab.DCT_SOURCE));
  }

  /** The whole and what was counted out of it, and out of that in turn. */
  private List<Subject> chain(Subject whole, List<Subject> counts) {
    List<Subject> chain = new ArrayList<>(List.of(whole));
    for (int i = 0; i < chain.size(); i++) {
      Subject from = chain.get(i);
      counts.stream().filter(count -> wholeOf(count).equals(from) && !chain.contains(count)).forEach(chain::add);
    }
    return chain;
  }

  private Subject wholeOf(Subject observation) {
    return observation.things(observation.term("geteldUit")).stream().findFirst().map(subject::other)
        .orElse(new Subject(subject.reading(), ""));
  }

  private Figure funnel(List<Subject> chain) {
    Reading reading = subject.reading();
    String whole = reading.label(chain.get(0).iri());
    List<Funnel.Step> steps = chain.stream().map(count -> new Funnel.Step(
        reading.label(count.iri()), count.date(Vocab.DCT_DATE), count(count))).toList();
    List<List<List<Value>>> rows = chain.stream().map(count -> List.of(count.self(),
        Subject.cellOf(number(count)), count.cell(count.term("eenheid")),
        Subject.cellOf(count.date(Vocab.DCT_DATE)), count.cell(Vocab.DCT_SOURCE))).toList();
    String id = "out-of-" + chain.get(0).iri().substring(chain.get(0).iri().lastIndexOf('/') + 1);
    String title = reading.t("observations.share", whole);
    Table table = Table.whole(id + "-table", title, List.of(reading.one("waarneming"),
        reading.t("column.count"), reading.t("column.unit"), reading.t("column.date"), reading.one("bron")), rows);
    return new Figure(id, title, reading.t("observations.share.intro"), Funnel.of(steps), table);
  }

  private String number(Subject observation) {
    return subject.reading().words().number(count(observation));
  }

  static long count(Subject observation) {
    return observation.reading().facts().value(observation.iri(), observation.term("aantal"))
        .filter(number -> number.matches("\\d{1,15}")).map(Long::parseLong).orElse(0L);
  }
}
