package be.overzicht.http.page.portrait;

import be.overzicht.html.Link;
import be.overzicht.html.section.LinkList;
import be.overzicht.html.section.Section;
import be.overzicht.html.section.Table;
import be.overzicht.html.section.Value;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Vocab;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What complements an initiative: what a source says of it, then what our rule finds, then what it cannot decide. */
record Complements(Subject subject) {
  private static final String TOPIC = "uitspraakonderwerp/complementariteit";

  List<Section> sections() {
    return Stream.of(said(), found("complements", "Complementariteit"), found("perhaps", "MogelijkeComplementariteit"))
        .flatMap(Optional::stream).toList();
  }

  /** The statements of sources about the initiative, or about what it is part of, each with its source. */
  private Optional<Section> said() {
    List<Value> statements = Stream.concat(Stream.of(subject.iri()), subject.things(Vocab.DCT_IS_PART_OF).stream())
        .map(subject::other)
        .flatMap(about -> about.pointing(Vocab.DCT + "subject").stream())
        .distinct()
        .map(subject::other)
        .filter(statement -> statement.things(Vocab.DCT_TYPE).stream().anyMatch(topic -> topic.endsWith(TOPIC)))
        .map(statement -> Value.of(subject.reading().link(statement.iri())).noting(sources(statement)))
        .toList();
    Link none = null;
    Reading reading = subject.reading();
    return statements.isEmpty() ? Optional.empty() : Optional.of(
        new LinkList("said", reading.t("initiative.said"), reading.t("initiative.said.intro"), statements, none));
  }

  private static String sources(Subject statement) {
    return String.join(", ", statement.things(Vocab.DCT_SOURCE).stream().map(statement.reading()::label).toList());
  }

  /** The pairs of a class with their reasons. */
  private Optional<Section> found(String id, String type) {
    Reading reading = subject.reading();
    List<List<List<Value>>> rows = new ArrayList<>();
    for (String reason : subject.pointing(subject.term("betreft"))) {
      Subject why = subject.other(reason);
      if (why.things(Vocab.RDF_TYPE).contains(subject.term(type))) {
        why.things(subject.term("betreft")).stream().filter(iri -> !iri.equals(subject.iri())).forEach(other ->
            rows.add(List.of(subject.other(other).self(), why.cell(subject.term("gedeeldThema")),
                why.cell(subject.term("gedeeldeAanbieder")), why.cell(subject.term("gedeeldeDoelgroep")))));
      }
    }
    return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(id,
        reading.t("initiative." + id), reading.t("initiative." + id + ".intro"),
        List.of(reading.one("initiatief"), reading.t("column.shared-theme"), reading.t("column.shared-provider"),
            reading.t("column.shared-target")), rows, null));
  }
}
