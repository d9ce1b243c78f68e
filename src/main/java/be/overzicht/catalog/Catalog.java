package be.overzicht.catalog;

import be.overzicht.rdf.Prefixes;
import be.overzicht.rdf.RdfDocument;
import be.overzicht.release.Release;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.TreeModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/**
 * The catalogue of a publisher: DCAT-AP Vlaanderen 3.0 on DCAT-AP 3.0.1, made from its releases and from what people wrote
 * in {@code ontology/catalog/publisher.ttl}. The same releases always give the same statements.
 */
public final class Catalog {
  private final Model model;
  private final Prefixes prefixes;

  private Catalog(Model model, Prefixes prefixes) {
    this.model = model;
    this.prefixes = prefixes;
  }

  /** Describes the newest of these releases, and the others as its versions; all of one base, oldest first. */
  public static Catalog of(List<Release> releases) throws IOException {
    Release current = releases.get(releases.size() - 1);
    Published published = Published.of(current);
    Model model = new TreeModel(published.statements());
    addCoverage(model, published, current);
    Datasets datasets = new Datasets(model, published, releases);
    datasets.addWhole();
    for (String part : Datasets.parts(current)) {
      datasets.addPart(part);
    }
    new Services(model, published).addAll();
    addCatalog(model, published.resources(), releases);
    return new Catalog(model, Prefixes.of(current.uris()));
  }

  /** The licence that a release is published under, if its publisher named one. */
  public static Optional<String> license(Release release) throws IOException {
    return Published.license(release);
  }

  /** All of it; nothing in it is a blank node. */
  public RdfDocument document() {
    return new RdfDocument(model, prefixes);
  }

  /** What is said of one resource: a dataset, version, distribution, service or record; empty when nothing is. */
  public RdfDocument describe(String iri) {
    return new RdfDocument(new LinkedHashModel(model.filter(Values.iri(iri), null, null)), prefixes);
  }

  /** Says from when until when the data speak, where the publisher does not. */
  private static void addCoverage(Model model, Published published, Release current) throws IOException {
    Optional<Coverage> coverage = Coverage.of(current);
    for (Value period : published.ofWhole(DCTERMS.TEMPORAL)) {
      if (coverage.isPresent() && !model.contains((IRI) period, DCAT.START_DATE, null)) {
        new Description(model, period.stringValue())
            .value(DCAT.START_DATE, Values.literal(coverage.get().first(), XSD.DATE))
            .value(DCAT.END_DATE, Values.literal(coverage.get().last(), XSD.DATE));
      }
    }
  }

  private static void addCatalog(Model model, Resources resources, List<Release> releases) {
    Release first = releases.get(0);
    Release current = releases.get(releases.size() - 1);
    Description catalog = new Description(model, resources.catalog())
        .type(DCAT.CATALOG, Terms.RESOURCE)
        .identified()
        .instant(DCTERMS.ISSUED, first.instant())
        .instant(DCTERMS.MODIFIED, current.instant());
    Records records = new Records(model, resources, catalog);
    records.add(Resources.WHOLE, resources.dataset(Resources.WHOLE), first, current);
    catalog.link(DCAT.HAS_DATASET, resources.dataset(Resources.WHOLE));
    for (String part : Datasets.parts(current)) {
      catalog.link(DCAT.HAS_DATASET, resources.dataset(part));
      records.add(part, resources.dataset(part), first, current);
    }
    for (String service : Services.names()) {
      catalog.link(Terms.SERVICE, resources.service(service));
      records.add(service, resources.service(service), first, current);
    }
    new Description(model, resources.uris().root()).type(FOAF.DOCUMENT);
  }
}
