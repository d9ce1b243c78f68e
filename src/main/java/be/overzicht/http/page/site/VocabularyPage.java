package be.overzicht.http.page.site;

import be.overzicht.html.Link;
import be.overzicht.html.PageContent;
import be.overzicht.html.section.FactList;
import be.overzicht.html.section.Value;
import be.overzicht.html.view.VocabularyView;
import be.overzicht.http.page.figure.ClassesFigure;
import be.overzicht.http.page.model.PropertyNames;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Values;
import be.overzicht.http.page.model.Vocab;
import be.overzicht.http.page.thing.ThingForms;
import be.overzicht.store.facts.Facts.Fact;
import be.overzicht.store.facts.TermUse;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The vocabulary as a page: every term with its definitions, its place, and how often it is used. */
public final class VocabularyPage {
  private static final String OWL = "http://www.w3.org/2002/07/owl#";
  private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
  private static final List<String> SHOWN = List.of("http://www.w3.org/2000/01/rdf-schema#subClassOf",
      "http://www.w3.org/2000/01/rdf-schema#subPropertyOf", "http://www.w3.org/2000/01/rdf-schema#domain",
      "http://www.w3.org/2000/01/rdf-schema#range", OWL + "inverseOf", OWL + "equivalentProperty",
      OWL + "equivalentClass", OWL + "deprecated");
  private static final int STANDARD_TERMS = 80;
  private final Reading reading;
  private final TermUse use;

  /** The page for this reader. */
  public VocabularyPage(Reading reading) {
    this.reading = reading;
    this.use = reading.edition().part(TermUse.class, edition -> edition.snapshot().termUse());
  }

  /** What stands on it. */
  public PageContent content() {
    String document = reading.edition().uris().at("/ns/digitalisering");
    String title = reading.text(document, Vocab.DCT_TITLE).orElse(reading.t("nav.ns.digitalisering"));
    String lead = reading.text(document, Vocab.DCT_DESCRIPTION).orElse("");
    String version = reading.facts().value(document, OWL + "versionInfo").orElse("");
    List<Value> schemes = reading.edition().things("conceptscheme").stream()
        .map(scheme -> Value.of(reading.link(scheme))).toList();
    VocabularyView view = new VocabularyView(title, lead, version,
        new ClassesFigure(reading).figure(),
        List.of(group("classes", OWL + "Class"), group("links", OWL + "ObjectProperty"),
            group("texts", OWL + "DatatypeProperty"), group("notes", OWL + "AnnotationProperty"),
            group("datatypes", RDFS + "Datatype")),
        schemes, standards());
    PageContent content = PageContent.of(title, lead, view);
    return new PageContent(content.meta(), ThingForms.of("/ns/digitalisering"), view);
  }

  private VocabularyView.Group group(String id, String kind) {
    List<VocabularyView.Term> terms = reading.facts().pointing(Vocab.RDF_TYPE, kind).stream()
        .filter(iri -> iri.startsWith(reading.edition().uris().vocabulary()))
        .map(this::term).sorted(Comparator.comparing(VocabularyView.Term::id)).toList();
    return new VocabularyView.Group(reading.t("vocabulary." + id), id, terms);
  }

  private VocabularyView.Term term(String iri) {
    Values values = new Values(reading);
    PropertyNames names = new PropertyNames(reading);
    List<Value> definitions = reading.facts().values(iri, Vocab.SKOS_DEFINITION).stream().map(values::of)
        .sorted(Comparator.comparing(value -> value.language() == null ? "" : value.language())).toList();
    List<FactList.Row> facts = Stream.concat(
        SHOWN.stream().map(property -> new FactList.Row(names.link(property),
            values.of(reading.facts().values(iri, property)))),
        use.example(iri).map(fact -> example(values, fact)).stream())
        .filter(row -> !row.values().isEmpty()).toList();
    String id = iri.substring(reading.edition().uris().vocabulary().length());
    return new VocabularyView.Term(id, reading.label(iri), definitions, facts,
        reading.words().count("vocabulary.used", use.count(iri)));
  }

  /** A thing of a class, or a thing with the value that it has for a property. */
  private FactList.Row example(Values values, Fact fact) {
    Value subject = Value.of(reading.link(fact.subject()));
    return new FactList.Row(Link.plain(reading.t("vocabulary.example")),
        fact.property().equals(Vocab.RDF_TYPE) ? List.of(subject) : List.of(subject, values.of(fact.object())));
  }

  private List<Value> standards() {
    Stream<String> terms = use.terms().stream().filter(term -> !reading.edition().uris().isOurs(term));
    return terms.limit(STANDARD_TERMS)
        .map(term -> Value.of(reading.link(term)).noting(reading.words().count("vocabulary.used", use.count(term))))
        .toList();
  }
}
