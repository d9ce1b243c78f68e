package be.overzicht.http.page.portrait;

import be.overzicht.html.Badge;
import be.overzicht.html.Link;
import be.overzicht.html.section.FactList;
import be.overzicht.html.section.LinkList;
import be.overzicht.html.section.Section;
import be.overzicht.html.section.Table;
import be.overzicht.html.section.Value;
import be.overzicht.http.page.figure.FamilyFigure;
import be.overzicht.http.page.model.Authorities;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Vocab;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A local authority: what it takes part in, what it could use, what it came from, and how it is known elsewhere. */
final class AuthorityPortrait implements Portrait {
  private final Subject subject;
  private final Reading reading;

  AuthorityPortrait(Subject subject) {
    this.subject = subject;
    this.reading = subject.reading();
  }

  @Override
  public String lead() {
    String kind = subject.things(Vocab.DCT_TYPE).stream().findFirst().map(reading::label).orElse("");
    String province = subject.things(subject.term("provincie")).stream().findFirst().map(reading::label).orElse("");
    String where = province.isEmpty() ? reading.t("authority.kind", kind) : reading.t("authority.in", kind, province);
    String origins = reading.words().enumeration(
        subject.things(Vocab.DERIVED_FROM).stream().map(reading::label).sorted(reading.language().order()).toList());
    String founded = subject.date(Vocab.FOUNDED);
    String from = origins.isEmpty() || founded.isEmpty() ? "" : " " + reading.t("authority.from", founded, origins);
    String begin = kind.isEmpty() ? "" : where.substring(0, 1).toUpperCase(Locale.ROOT) + where.substring(1);
    return (begin + from + today()).strip();
  }

  @Override
  public List<Badge> badges() {
    return isDissolved() ? List.of(new Badge(reading.t("authority.until", subject.date(Vocab.DISSOLVED)), "past"))
        : List.of();
  }

  @Override
  public List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    sections.add(new ParticipationTable(reading).ofAuthority(subject.iri()).orElseGet(this::noneKnown));
    sections.addAll(new ParticipationTable(reading).otherTiesOfAuthority(subject.iri()));
    if (!isDissolved()) {
      sections.addAll(new UsableInitiatives(subject).lists());
    }
    claims().ifPresent(sections::add);
    new FamilyFigure(reading).figure(subject.iri()).ifPresent(sections::add);
    sections.add(new FactList("known-as", reading.t("authority.known-as"), identifiers()));
    new Neighbours(subject).section().ifPresent(sections::add);
    return sections;
  }

  @Override
  public Set<String> shown() {
    return Set.of("deelname", "betrokkenheid", "aanspraak", "veranderingsgebeurtenis", "bestuurseenheid");
  }

  /** No source that was read names it, which is not the same as taking part in nothing. */
  private Section noneKnown() {
    Link none = null;
    return new LinkList("takes-part", reading.t("authority.none-known"), reading.t("authority.none-known.intro"),
        List.of(), none);
  }

  /** The sentence on what took its place. */
  private String today() {
    List<String> successors = Authorities.of(reading.edition()).successors(subject.iri());
    return successors.isEmpty() ? ""
        : " " + reading.t("authority.today", reading.label(successors.get(successors.size() - 1)));
  }

  private boolean isDissolved() {
    return reading.facts().value(subject.iri(), Vocab.DISSOLVED).isPresent();
  }

  private Optional<Section> claims() {
    List<List<List<Value>>> rows = subject.pointing(subject.term("rechthebbende")).stream().map(subject::other)
        .map(claim -> List.of(claim.cell(claim.term("aanspraakOp")), claim.cell(claim.term("maximumbedrag")),
            claim.cell(claim.term("inwonersaantal")), claim.cell(Vocab.DCT_SOURCE))).toList();
    return rows.isEmpty() ? Optional.empty() : Optional.of(Table.whole("claims", reading.t("authority.claims"),
        List.of(reading.one("initiatief"), reading.t("column.maximum"), reading.t("column.population"),
            reading.one("bron")), rows));
  }

  private List<FactList.Row> identifiers() {
    return Subject.rows(
        subject.row("authority.numbers", subject.cell(Vocab.IDENTIFIER)),
        subject.row("authority.territory", subject.things(Vocab.WORKING_AREA).stream().map(subject::other)
            .flatMap(area -> area.cell(Vocab.IDENTIFIER).stream()).toList()),
        subject.row("authority.linked", subject.cell(Vocab.LINKED_TO)),
        subject.row("authority.former-names", subject.cell(subject.term("geldigheid"))),
        subject.row("authority.same", subject.cell("http://www.w3.org/2002/07/owl#sameAs")),
        subject.row("authority.wikidata", subject.cell(Vocab.SCHEMA + "sameAs")),
        subject.row("authority.see-also", subject.cell("http://www.w3.org/2000/01/rdf-schema#seeAlso")));
  }
}
