package be.overzicht.http.page.thing;

import be.overzicht.html.Address;
import be.overzicht.html.Form;
import be.overzicht.html.Frame;
import be.overzicht.html.Link;
import be.overzicht.html.PageContent;
import be.overzicht.html.section.FactList;
import be.overzicht.html.section.LinkList;
import be.overzicht.html.section.Section;
import be.overzicht.html.section.Value;
import be.overzicht.html.view.ThingView;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Vocab;
import be.overzicht.http.page.offer.AtomLink;
import be.overzicht.http.page.offer.PageTitle;
import be.overzicht.http.page.portrait.Portrait;
import be.overzicht.http.page.portrait.Portraits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A readable page for any thing: its portrait, all its statements, and what points to it. */
public final class ThingPage {
  private final Reading reading;
  private final String iri;
  private final Portrait portrait;

  /** The page of a thing. */
  public ThingPage(Reading reading, String iri) {
    this.reading = reading;
    this.iri = iri;
    this.portrait = Portraits.of(reading, iri);
  }

  /** What stands on it. */
  public PageContent content() {
    String title = reading.label(iri);
    String lead = lead();
    GenericFacts facts = new GenericFacts(reading, iri);
    List<Section> main = new ArrayList<>(portrait.sections());
    FactList.Fold fold = main.isEmpty() ? FactList.Fold.OPEN : FactList.Fold.FOLDED;
    String heading = reading.t(main.isEmpty() ? "thing.facts" : "thing.all-facts");
    main.addAll(new IncomingLinks(reading, iri).sections(portrait));
    main.add(fold == FactList.Fold.OPEN ? 0 : main.size(), new FactList("facts", heading, facts.rows(), fold));
    List<Section> aside = new ArrayList<>();
    facts.sources().ifPresent(aside::add);
    aside.add(more());
    ThingView view = new ThingView(new ThingView.Heading(trail(), title, lead, portrait.badges(), iri), main, aside);
    Frame.Meta meta = new Frame.Meta(PageTitle.of(reading, iri), lead.isEmpty() ? title : lead,
        ThingJsonLd.of(reading, iri, title, lead));
    List<Form> forms = new ArrayList<>(ThingForms.of(reading.href(iri)));
    forms.add(AtomLink.of(reading, new Address(reading.href(iri), Map.of())));
    return new PageContent(meta, forms, view);
  }

  private Section more() {
    Link none = null;
    String reference = reading.edition().uris().reference(iri).orElse("");
    List<Value> links = List.of(Value.of(new Link("/history/" + reference, reading.t("thing.history"))));
    return new LinkList("more", reading.t("thing.more"), "", links, none);
  }

  private String lead() {
    String own = portrait.lead();
    return own.isEmpty() ? reading.text(iri, Vocab.DCT_DESCRIPTION)
        .or(() -> reading.text(iri, Vocab.SKOS_DEFINITION))
        .or(() -> reading.text(iri, Vocab.RDFS_COMMENT))
        .orElse("") : own;
  }

  private List<Link> trail() {
    return reading.edition().uris().concept(iri)
        .map(concept -> List.of(new Link("/doc", reading.t("trail.all")),
            new Link("/doc/" + concept, reading.many(concept))))
        .orElse(List.of());
  }
}
