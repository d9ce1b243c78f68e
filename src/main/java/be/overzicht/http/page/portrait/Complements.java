package be.overzicht.http.page.portrait;

import be.overzicht.html.section.Section;
import be.overzicht.html.section.Table;
import be.overzicht.html.section.Value;
import be.overzicht.http.page.model.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which initiatives complement one, and why: shared provider and theme, another kind. */
record Complements(Subject subject) {

  /** The complements with their reasons. */
  Optional<Section> table() {
    Reading reading = subject.reading();
    List<List<List<Value>>> rows = new ArrayList<>();
    for (String reason : subject.pointing(subject.term("betreft"))) {
      Subject why = subject.other(reason);
      why.things(subject.term("betreft")).stream().filter(iri -> !iri.equals(subject.iri())).forEach(other ->
          rows.add(List.of(subject.other(other).self(), why.cell(subject.term("gedeeldThema")),
              why.cell(subject.term("gedeeldeAanbieder")), why.cell(subject.term("gedeeldeDoelgroep")))));
    }
    return rows.isEmpty() ? Optional.empty() : Optional.of(new Table("complements",
        reading.t("initiative.complements"), reading.t("initiative.complements.intro"),
        List.of(reading.one("initiatief"), reading.t("column.shared-theme"), reading.t("column.shared-provider"),
            reading.t("column.shared-target")), rows, null));
  }
}
