package be.overzicht.http.page.site;

import be.overzicht.html.Frame;
import be.overzicht.html.Link;
import be.overzicht.html.PageContent;
import be.overzicht.html.section.Figure;
import be.overzicht.html.view.FrontView;
import be.overzicht.http.page.figure.MapFigure;
import be.overzicht.http.page.figure.MatrixFigure;
import be.overzicht.http.page.figure.Shown;
import be.overzicht.http.page.figure.TimelineFigure;
import be.overzicht.http.page.model.Reading;
import java.util.List;
import java.util.stream.Stream;

/** The front page: what there is, how it holds together, and the ways in. */
public final class FrontPage {
  private static final List<String> COUNTED = List.of("initiatief", "bestuurseenheid", "deelname", "bron");
  private final Reading reading;

  /** The front page for this reader. */
  public FrontPage(Reading reading) {
    this.reading = reading;
  }

  /** What stands on it. */
  public PageContent content() {
    MapFigure map = new MapFigure(reading, initiative -> true);
    Figure mapFigure = map.figure(reading.t("map.title"), reading.t("map.intro"));
    FrontView view = new FrontView(counts(), examples(), mapFigure, map.provinces(),
        List.of(new TimelineFigure(reading).figure(), new MatrixFigure(reading).figure()), doors());
    String title = reading.t("front.title");
    return new PageContent(new Frame.Meta(title, reading.t("front.description"), ""), List.of(), view);
  }

  private List<FrontView.Count> counts() {
    Stream<FrontView.Count> counts = COUNTED.stream().map(concept -> {
      int count = concept.equals("initiatief") ? Shown.programmes(reading).size()
          : reading.edition().things(concept).size();
      Link of = new Link("/doc/" + concept, count == 1 ? reading.one(concept) : reading.many(concept));
      return new FrontView.Count(reading.words().number(count), of);
    });
    int groups = reading.edition().things("initiatief").size() - Shown.programmes(reading).size();
    Stream<FrontView.Count> apart = groups == 0 ? Stream.of() : Stream.of(new FrontView.Count(
        reading.words().number(groups), new Link("/doc/initiatief?kind=werkgroep", reading.t("front.groups"))));
    return Stream.concat(counts, apart).toList();
  }

  private List<Link> examples() {
    return Stream.of("Aalter", "LBLOD", "cyberveiligheid", "Knesselare", "0207437468")
        .map(words -> new Link("/search?q=" + words, words)).toList();
  }

  private List<FrontView.Door> doors() {
    String base = reading.edition().uris().base();
    return List.of(
        new FrontView.Door(reading.t("door.local"), reading.t("door.local.text"),
            List.of(new Link("/doc/bestuurseenheid?existing=yes", reading.t("door.local.find")),
                new Link("/doc/initiatief?status=lopend", reading.t("door.local.running"))), ""),
        new FrontView.Door(reading.t("door.facts"), reading.t("door.facts.text"),
            List.of(new Link("/sparql", reading.t("door.facts.questions")),
                new Link("/doc/bron", reading.t("door.facts.sources"))), ""),
        new FrontView.Door(reading.t("door.build"), reading.t("door.build.text"),
            List.of(new Link("/data", reading.t("door.build.data")),
                new Link("/ns/digitalisering", reading.t("door.build.vocabulary"))),
            "curl -L -H 'Accept: text/turtle' " + base + "/id/initiatief/lblod"));
  }
}
