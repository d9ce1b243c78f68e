package be.overzicht.http.page.portrait;

import be.overzicht.html.section.FactList;
import be.overzicht.html.section.Section;
import be.overzicht.html.section.Value;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Vocab;
import java.util.List;
import java.util.Set;

/** An agreement: who agreed, until when, and what it carries. */
final class AgreementPortrait implements Portrait {
  private final Subject subject;

  AgreementPortrait(Subject subject) {
    this.subject = subject;
  }

  @Override
  public List<Section> sections() {
    Reading reading = subject.reading();
    List<Value> trajectories = subject.pointing(subject.term("overeenkomst")).stream()
        .map(iri -> Value.of(reading.link(iri))).toList();
    return List.of(new FactList("short", reading.t("initiative.short"), Subject.rows(
        subject.row("agreement.parties", subject.cell(subject.term("partij"))),
        subject.row("agreement.of", subject.cell(subject.term("overeenkomstVan"))),
        subject.row("agreement.carries", trajectories),
        subject.row("timeline.end", Subject.cellOf(subject.date(Vocab.END))))));
  }

  @Override
  public Set<String> shown() {
    return Set.of("ondersteuningstraject");
  }
}
