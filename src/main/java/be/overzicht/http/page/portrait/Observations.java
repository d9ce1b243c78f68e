package be.overzicht.http.page.portrait;

import be.overzicht.html.picture.Funnel;
import be.overzicht.html.section.Figure;
import be.overzicht.html.section.Section;
import be.overzicht.html.section.Table;
import be.overzicht.html.section.Value;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Vocab;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The counts that a source gives for an offer, as a funnel: so many were asked, so many came. */
record Observations(Subject subject) {

  /** The counts about this thing, if there are at least two. */
  Optional<Section> figure(String about) {
    Reading reading = subject.reading();
    List<Subject> counts = subject.other(about).pointing(subject.term("waarnemingOver")).stream().map(subject::other)
        .filter(observation -> count(observation) > 0)
        .sorted(Comparator.comparing(Observations::count).reversed()).toList();
    if (counts.size() < 2) {
      return Optional.empty();
    }
    List<Funnel.Step> steps = counts.stream().map(observation -> new Funnel.Step(
        reading.label(observation.iri()), observation.date(Vocab.DCT_DATE), count(observation))).toList();
    List<List<List<Value>>> rows = counts.stream().map(observation -> List.of(observation.self(),
        Subject.cellOf(reading.words().number(count(observation))), observation.cell(observation.term("eenheid")),
        Subject.cellOf(observation.date(Vocab.DCT_DATE)), observation.cell(Vocab.DCT_SOURCE))).toList();
    String title = reading.t("observations.title");
    Table table = Table.whole("observations-table", title, List.of(reading.one("waarneming"),
        reading.t("column.count"), reading.t("column.unit"), reading.t("column.date"), reading.one("bron")), rows);
    if (counts.stream().noneMatch(this::isOfTrajectory)) {
      return Optional.of(table);
    }
    return Optional.of(new Figure("observations", title, reading.t("observations.intro"), Funnel.of(steps), table));
  }

  /** Counts of one course lead from one to the next; others are only counts, of things that differ. */
  private boolean isOfTrajectory(Subject observation) {
    return observation.things(observation.term("waarnemingOver")).stream()
        .anyMatch(thing -> subject.reading().edition().uris().concept(thing).filter("ondersteuningstraject"::equals)
            .isPresent());
  }

  private static long count(Subject observation) {
    return observation.reading().facts().value(observation.iri(), observation.term("aantal"))
        .filter(number -> number.matches("\\d{1,15}")).map(Long::parseLong).orElse(0L);
  }
}
