package be.overzicht.http.page.portrait;

import be.overzicht.html.Badge;
import be.overzicht.html.section.FactList;
import be.overzicht.html.section.Section;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Vocab;
import java.util.List;

/** A source: what it is, where it stands, and everything that rests on it (which every page lists below). */
final class SourcePortrait implements Portrait {
  private final Subject subject;

  SourcePortrait(Subject subject) {
    this.subject = subject;
  }

  @Override
  public String lead() {
    return subject.text(Vocab.SKOS_NOTE);
  }

  @Override
  public List<Badge> badges() {
    return subject.things(Vocab.DCT_TYPE).stream()
        .map(kind -> new Badge(subject.reading().label(kind), "plain")).toList();
  }

  @Override
  public List<Section> sections() {
    Reading reading = subject.reading();
    return List.of(new FactList("short", reading.t("initiative.short"), Subject.rows(
        subject.row("source.date", Subject.cellOf(subject.date(Vocab.DCT_ISSUED))),
        subject.row("source.publisher", subject.cell(Vocab.DCT_PUBLISHER))
            .or(() -> subject.row("source.publisher", subject.cell("http://purl.org/dc/elements/1.1/publisher"))),
        subject.row("source.number", subject.cell(subject.term("vraagnummer"))),
        subject.row("source.asked-by", subject.cell(subject.term("vraagsteller"))),
        subject.row("source.asked-of", subject.cell(subject.term("gevraagdAan"))),
        subject.row("source.language", subject.cell(Vocab.DCT + "language")),
        subject.row("source.address", subject.cell(Vocab.PAGE)))));
  }
}
