package be.overzicht.http.page.portrait;

import be.overzicht.html.Badge;
import be.overzicht.html.Link;
import be.overzicht.html.section.LinkList;
import be.overzicht.html.section.Section;
import be.overzicht.http.page.model.Authorities;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Vocab;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A local authority: what it takes part in and could use, what its display shape says, and who is near. */
final class AuthorityPortrait implements Portrait {
  private final Subject subject;
  private final DisplayPortrait shaped;
  private final Reading reading;

  AuthorityPortrait(Subject subject, DisplayPortrait shaped) {
    this.subject = subject;
    this.shaped = shaped;
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
    sections.addAll(shaped.sections());
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
}
