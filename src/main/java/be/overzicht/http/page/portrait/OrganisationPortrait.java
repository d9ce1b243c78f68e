package be.overzicht.http.page.portrait;

import be.overzicht.html.Badge;
import be.overzicht.html.Link;
import be.overzicht.html.section.FactList;
import be.overzicht.html.section.LinkList;
import be.overzicht.html.section.Section;
import be.overzicht.html.section.Table;
import be.overzicht.html.section.Value;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Vocab;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An organisation: what it offers, what it takes part in and agreed to, what it was before and became. */
final class OrganisationPortrait implements Portrait {
  private final Subject subject;
  private final Reading reading;

  OrganisationPortrait(Subject subject) {
    this.subject = subject;
    this.reading = subject.reading();
  }

  @Override
  public String lead() {
    return subject.text(Vocab.SKOS_NOTE);
  }

  @Override
  public List<Badge> badges() {
    return subject.things(Vocab.ORG_CLASSIFICATION).stream().map(kind -> new Badge(reading.label(kind), "plain"))
        .toList();
  }

  @Override
  public List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    List<List<List<Value>>> offers = subject.pointing(subject.term("aanbieder")).stream().map(subject::other)
        .sorted(Subject.runningFirst()).map(offer -> List.of(offer.self(), offer.cell(Vocab.DCT_TYPE),
            offer.cell(offer.term("steunsoort")), offer.status().cell())).toList();
    if (!offers.isEmpty()) {
      sections.add(Table.whole("offers", reading.t("organisation.offers"), List.of(reading.one("initiatief"),
          reading.t("facet.kind"), reading.t("facet.support"), reading.t("facet.status")), offers));
    }
    new ParticipationTable(reading).ofAuthority(subject.iri()).ifPresent(sections::add);
    sections.addAll(new ParticipationTable(reading).otherTiesOfAuthority(subject.iri()));
    list(sections, "agreements", reading.many("overeenkomst"), subject.pointing(subject.term("partij")));
    list(sections, "sources-by", reading.t("organisation.sources"), subject.pointing(Vocab.DCT_PUBLISHER));
    sections.add(new FactList("short", reading.t("thing.facts"), Subject.rows(
        subject.row("organisation.before", subject.cell(Vocab.DERIVED_FROM)),
        subject.row("organisation.after", things(subject.pointing(Vocab.DERIVED_FROM))),
        subject.row("organisation.until", Subject.cellOf(subject.date(Vocab.DISSOLVED))),
        subject.row("organisation.homepage", subject.cell(Vocab.HOMEPAGE)),
        subject.row("authority.numbers", subject.cell(Vocab.IDENTIFIER)),
        subject.row("authority.same", subject.cell("http://www.w3.org/2002/07/owl#sameAs")))));
    return sections.stream().filter(section -> !(section instanceof FactList facts) || !facts.rows().isEmpty())
        .toList();
  }

  @Override
  public Set<String> shown() {
    return Set.of("initiatief", "deelname", "betrokkenheid", "overeenkomst", "organisatie", "bron");
  }

  private void list(List<Section> sections, String id, String title, List<String> iris) {
    if (!iris.isEmpty()) {
      Link none = null;
      sections.add(new LinkList(id, title, "", things(iris), none));
    }
  }

  private List<Value> things(List<String> iris) {
    return iris.stream().map(iri -> Value.of(reading.link(iri))).toList();
  }
}
