package be.overzicht.catalog;

import be.overzicht.rdf.Prefixes;
import be.overzicht.rdf.RdfDocument;
import be.overzicht.rdf.RdfFormat;
import be.overzicht.rdf.Uris;
import be.overzicht.release.GraphSize;
import be.overzicht.release.Release;
import java.io.IOException;
import java.util.SortedMap;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.TreeModel;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.VOID;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/**
 * The dataset as <a href="https://www.w3.org/TR/void/">VoID</a> describes it: where it is, what is in it, how much.
 */
public final class VoidDescription {
  private static final Partition CLASSES =
      new Partition("class", VOID.CLASS_PARTITION, VOID.CLASS, VOID.ENTITIES);
  private static final Partition PROPERTIES =
      new Partition("property", VOID.PROPERTY_PARTITION, VOID.PROPERTY, VOID.TRIPLES);

  private final Model model = new TreeModel();
  private final Release release;
  private final Published published;
  private final Uris uris;
  private final String whole;

  /** A way to part the dataset, with the terms that say it. */
  private record Partition(String name, IRI link, IRI by, IRI count) {
    void add(VoidDescription description, SortedMap<String, Long> counts) {
      int number = 0;
      for (var entry : counts.entrySet()) {
        number++;
        String part = description.uris.voidPart(name + "-" + number);
        description.at(description.whole).link(link, part);
        description.at(part).type(VOID.DATASET).link(by, entry.getKey()).number(count, entry.getValue(), XSD.INTEGER);
      }
    }
  }

  private VoidDescription(Release release) throws IOException {
    this.release = release;
    this.published = Published.of(release);
    this.uris = release.uris();
    this.whole = published.resources().dataset(Resources.WHOLE);
  }

  /** Describes a release. */
  public static RdfDocument of(Release release) throws IOException {
    VoidDescription description = new VoidDescription(release);
    description.addDocument();
    description.addDataset();
    description.addStatistics(VoidStatistics.of(release));
    return new RdfDocument(description.model, Prefixes.of(release.uris()));
  }

  private Description at(String subject) {
    return new Description(model, subject);
  }

  private void addDocument() {
    at(uris.voidDescription())
        .type(VOID.DATASET_DESCRIPTION)
        .text(DCTERMS.TITLE, "Beschrijving van de dataset", "Description of the dataset")
        .instant(DCTERMS.MODIFIED, release.instant())
        .link(FOAF.PRIMARY_TOPIC, whole);
  }

  private void addDataset() {
    Description dataset = at(whole).type(VOID.DATASET)
        .instant(DCTERMS.MODIFIED, release.instant())
        .link(FOAF.HOMEPAGE, uris.root())
        .link(VOID.SPARQL_ENDPOINT, uris.at("/sparql"))
        .link(VOID.VOCABULARY, uris.vocabulary())
        .text(VOID.URI_SPACE, uris.at("/id/"));
    published.name(dataset);
    published.license(dataset);
    for (RdfFormat format : RdfFormat.values()) {
      dataset.link(VOID.FEATURE, format.iri());
      String dump = "overzicht." + format.extension() + ".gz";
      if (release.download(dump).isPresent()) {
        dataset.link(VOID.DATA_DUMP, uris.dump("latest", dump));
      }
    }
  }

  private void addStatistics(VoidStatistics statistics) {
    at(whole)
        .number(VOID.TRIPLES, release.manifest().triples(), XSD.INTEGER)
        .number(VOID.DISTINCT_SUBJECTS, statistics.subjects(), XSD.INTEGER)
        .number(VOID.CLASSES, statistics.classes().size(), XSD.INTEGER)
        .number(VOID.PROPERTIES, statistics.properties().size(), XSD.INTEGER);
    for (GraphSize graph : release.manifest().graphs()) {
      String subset = uris.graph(graph.name());
      at(whole).link(VOID.SUBSET, subset);
      at(subset).type(VOID.DATASET).number(VOID.TRIPLES, graph.triples(), XSD.INTEGER);
    }
    CLASSES.add(this, statistics.classes());
    PROPERTIES.add(this, statistics.properties());
    int number = 0;
    for (var link : statistics.links().entrySet()) {
      number++;
      String linkset = uris.voidPart("linkset-" + number);
      at(whole).link(VOID.SUBSET, linkset);
      at(linkset).type(VOID.LINKSET).link(VOID.LINK_PREDICATE, link.getKey()).link(VOID.SUBJECTS_TARGET, whole)
          .number(VOID.TRIPLES, link.getValue(), XSD.INTEGER);
    }
  }
}
