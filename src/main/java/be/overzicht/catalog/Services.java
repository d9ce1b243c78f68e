package be.overzicht.catalog;

import be.overzicht.rdf.Uris;
import java.util.List;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;

/** Describes the ways to ask this server: queries, feed, documents. */
final class Services {
  private static final List<Service> ALL = List.of(
      new Service("sparql", "/sparql", "/sparql", "https://www.w3.org/TR/sparql11-protocol/",
          "SPARQL-bevragingspunt", "SPARQL endpoint",
          "Beantwoordt bevragingen in SPARQL 1.1 over alle gegevens.",
          "Answers SPARQL 1.1 queries over all the data."),
      new Service("feed", "/feed", "/feed", "https://w3id.org/ldes/specification",
          "Wijzigingsfeed", "Change feed",
          "Linked Data Event Stream met elke versie van elk ding.",
          "Linked Data Event Stream of every version of every thing."),
      new Service("vragen", "/query", "/openapi.json", "https://spec.openapis.org/oas/v3.1.0",
          "Vragen met antwoord", "Questions with answers",
          "Een adres voor elke bewaarde bevraging, met parameters, in CSV, TSV, JSON en XML; de lijst is ook RDF.",
          "An address for every saved query, with parameters, in CSV, TSV, JSON and XML; their list is RDF as well."),
      new Service("documenten", "/doc", "/openapi.json",
          "https://data.vlaanderen.be/standaarden/erkende-standaarden/vlaamse-uri-standaard-voor-data/",
          "Documenten", "Documents",
          "Een document voor elk ding, in HTML en zes vormen van RDF.",
          "A document for every thing, in HTML and six forms of RDF."));

  private final Model model;
  private final Published published;

  Services(Model model, Published published) {
    this.model = model;
    this.published = published;
  }

  private record Service(String name, String endpoint, String description, String standard,
      String titleNl, String titleEn, String textNl, String textEn) {}

  /** The names of all services. */
  static List<String> names() {
    return ALL.stream().map(Service::name).toList();
  }

  void addAll() {
    ALL.forEach(this::add);
  }

  private void add(Service service) {
    Resources resources = published.resources();
    Uris uris = resources.uris();
    String resource = resources.service(service.name());
    Description description = new Description(model, resource)
        .type(DCAT.DATA_SERVICE, Terms.RESOURCE)
        .identified()
        .text(DCTERMS.TITLE, service.titleNl(), service.titleEn())
        .text(DCTERMS.DESCRIPTION, service.textNl(), service.textEn())
        .link(DCAT.ENDPOINT_URL, uris.at(service.endpoint()))
        .link(DCAT.ENDPOINT_DESCRIPTION, uris.at(service.description()))
        .link(DCTERMS.CONFORMS_TO, service.standard())
        .link(DCAT.SERVES_DATASET, resources.dataset(Resources.WHOLE))
        .value(Terms.STATUUT, Terms.OPEN_DATA_SERVICE);
    published.classify(description);
    published.sign(description);
    new Description(model, service.standard()).type(DCTERMS.STANDARD);
  }
}
