package be.overzicht.http.page.thing;

import be.overzicht.html.Frame;
import be.overzicht.html.Link;
import be.overzicht.html.PageContent;
import be.overzicht.html.view.FactList;
import be.overzicht.html.view.Section;
import be.overzicht.html.view.ThingView;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Vocab;
import java.util.ArrayList;
import java.util.List;

/** A readable page for any thing, made from nothing but its statements. */
public final class ThingPage {
  private final Reading reading;
  private final String iri;

  /** The page of a thing. */
  public ThingPage(Reading reading, String iri) {
    this.reading = reading;
    this.iri = iri;
  }

  /** What stands on it. */
  public PageContent content() {
    String title = reading.label(iri);
    String lead = lead();
    GenericFacts facts = new GenericFacts(reading, iri);
    List<Section> main = new ArrayList<>();
    main.add(new FactList("facts", reading.t("thing.facts"), facts.rows()));
    main.addAll(new IncomingLinks(reading, iri).sections());
    List<Section> aside = facts.sources().map(List::<Section>of).orElse(List.of());
    ThingView.Heading heading = new ThingView.Heading(trail(), title, lead, List.of(), iri);
    Frame.Meta meta = new Frame.Meta(title, lead.isEmpty() ? title : lead, "");
    return new PageContent(meta, ThingForms.of(reading.href(iri)), new ThingView(heading, main, aside));
  }

  private String lead() {
    return reading.text(iri, Vocab.DCT_DESCRIPTION)
        .or(() -> reading.text(iri, Vocab.SKOS_DEFINITION))
        .or(() -> reading.text(iri, Vocab.RDFS_COMMENT))
        .orElse("");
  }

  private List<Link> trail() {
    return reading.edition().uris().concept(iri)
        .map(concept -> List.of(new Link("/doc", reading.t("trail.all")),
            new Link("/doc/" + concept, reading.many(concept))))
        .orElse(List.of());
  }
}
