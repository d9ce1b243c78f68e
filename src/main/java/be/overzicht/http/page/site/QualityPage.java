package be.overzicht.http.page.site;

import be.overzicht.html.Link;
import be.overzicht.html.PageContent;
import be.overzicht.html.section.Section;
import be.overzicht.html.section.Table;
import be.overzicht.html.section.Value;
import be.overzicht.html.view.SectionsView;
import be.overzicht.http.page.model.PropertyNames;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Values;
import be.overzicht.http.page.model.Vocab;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How complete the data is, measured by the build, and what the sources say or leave open. */
public final class QualityPage {
  private static final String DQV = "http://www.w3.org/ns/dqv#";
  private final Reading reading;
  private final Values values;
  private final PropertyNames names;

  /** A measurement: how many things of a class have a property. */
  private record Measurement(String kind, String property, long filled, long total) {

    double share() {
      return total == 0 ? 1 : filled / (double) total;
    }
  }

  /** The page for this reader. */
  public QualityPage(Reading reading) {
    this.reading = reading;
    this.values = new Values(reading);
    this.names = new PropertyNames(reading);
  }

  /** What stands on it. */
  public PageContent content() {
    List<Section> sections = new ArrayList<>();
    List<List<List<Value>>> missing = measurements().stream().map(this::row).toList();
    if (!missing.isEmpty()) {
      sections.add(new Table("completeness", reading.t("quality.completeness"), reading.t("quality.completeness.intro"),
          List.of(reading.t("facet.kind"), reading.t("quality.property"), reading.t("quality.filled"),
              reading.t("quality.share")), missing, null));
    }
    List<List<List<Value>>> said = reading.facts()
        .pointing(Vocab.RDF_TYPE, reading.edition().uris().term("Uitspraak")).stream().map(this::statement).toList();
    if (!said.isEmpty()) {
      sections.add(new Table("statements", reading.t("quality.statements"), reading.t("quality.statements.intro"),
          List.of(reading.t("quality.statement"), reading.t("quality.about"), reading.one("bron")), said,
          new Link("/sparql", reading.t("door.facts.questions"))));
    }
    String title = reading.t("quality.title");
    return PageContent.of(title, reading.t("quality.lead"),
        new SectionsView(title, reading.t("quality.lead"), sections));
  }

  private List<Measurement> measurements() {
    return reading.facts().pointing(Vocab.RDF_TYPE, DQV + "QualityMeasurement").stream()
        .map(iri -> new Measurement(text(iri, "gemetenKlasse"), text(iri, "gemetenEigenschap"),
            number(iri, "ingevuld"), number(iri, "totaal")))
        .sorted(Comparator.comparingDouble(Measurement::share).thenComparing(Measurement::kind)).toList();
  }

  private List<List<Value>> row(Measurement measured) {
    String filled = reading.t("quality.of", measured.filled(), measured.total());
    return List.of(List.of(Value.of(reading.link(measured.kind()))), List.of(Value.of(names.link(measured.property()))),
        List.of(Value.text(filled)), List.of(Value.text(reading.t("percent", Math.round(100 * measured.share())))));
  }

  private List<List<Value>> statement(String iri) {
    return List.of(List.of(Value.of(reading.link(iri))), cell(iri, Vocab.DCT + "subject"), cell(iri, Vocab.DCT_SOURCE));
  }

  private List<Value> cell(String iri, String property) {
    return values.of(reading.facts().values(iri, property));
  }

  private String text(String iri, String term) {
    return reading.facts().value(iri, reading.edition().uris().term(term)).orElse("");
  }

  private long number(String iri, String term) {
    String text = text(iri, term);
    return text.matches("\\d{1,15}") ? Long.parseLong(text) : 0;
  }
}
