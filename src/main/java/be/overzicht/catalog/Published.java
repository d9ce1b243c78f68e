package be.overzicht.catalog;

import be.overzicht.rdf.Uris;
import be.overzicht.release.Layout;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/**
 * What people wrote for the catalogue: {@code ontology/catalog/publisher.ttl} as it came along with the release.
 *
 * @param statements the file's statements
 * @param resources the addresses
 */
record Published(Model statements, Resources resources) {
  private static final String FILE = Layout.ONTOLOGY + "/catalog/publisher.ttl";
  private static final Set<IRI> OF_ITS_OWN = Set.of(DCTERMS.TITLE, DCTERMS.DESCRIPTION);

  static Published of(Release release) throws IOException {
    Uris uris = release.uris();
    if (!isIn(release)) {
      throw new ReleaseException("the release " + release.name() + " has no " + FILE
          + "; add it to the ontology folder and build again");
    }
    try (InputStream in = release.open(FILE)) {
      return new Published(Rio.parse(in, uris.root(), RDFFormat.TURTLE), new Resources(uris));
    }
  }

  /** Whether a release has it. */
  static boolean isIn(Release release) {
    return release.manifest().file(FILE).isPresent();
  }

  /** The licence that a release is published under, if its publisher named one. */
  static Optional<String> license(Release release) throws IOException {
    return !isIn(release)
        ? Optional.empty()
        : of(release).ofCatalog(DCTERMS.LICENSE).stream().map(Value::stringValue).findFirst();
  }

  /** What is said of the catalogue with this property. */
  List<Value> ofCatalog(IRI property) {
    return List.copyOf(statements.filter(Values.iri(resources.catalog()), property, null).objects());
  }

  /** What is said of the whole dataset with this property. */
  List<Value> ofWhole(IRI property) {
    return List.copyOf(ofWhole().filter(null, property, null).objects());
  }

  /** A text that is said of something with this property. */
  Optional<String> text(Value subject, IRI property) {
    return statements.filter((IRI) subject, property, null).objects().stream().map(Value::stringValue).findFirst();
  }

  /** Hands publisher, contact point and licence of the catalogue on to a resource. */
  void sign(Description resource) {
    ofCatalog(DCTERMS.PUBLISHER).forEach(value -> resource.value(DCTERMS.PUBLISHER, value));
    ofCatalog(DCAT.CONTACT_POINT).forEach(value -> resource.value(DCAT.CONTACT_POINT, value));
    license(resource);
  }

  /** Hands the licence on. */
  void license(Description resource) {
    ofCatalog(DCTERMS.LICENSE).forEach(value -> resource.value(DCTERMS.LICENSE, value));
  }

  /** Hands on what is said of the whole dataset, but for its title and description. */
  void inherit(Description resource) {
    for (Statement statement : ofWhole()) {
      if (!OF_ITS_OWN.contains(statement.getPredicate())) {
        resource.value(statement.getPredicate(), statement.getObject());
      }
    }
  }

  /** Titles and descriptions of the whole dataset. */
  void name(Description resource) {
    for (Statement statement : ofWhole()) {
      if (OF_ITS_OWN.contains(statement.getPredicate())) {
        resource.value(statement.getPredicate(), statement.getObject());
      }
    }
  }

  /** The themes and keywords of the whole dataset, for a service. */
  void classify(Description resource) {
    for (IRI property : List.of(DCAT.THEME, DCAT.KEYWORD, DCTERMS.ACCESS_RIGHTS, DCTERMS.LANGUAGE)) {
      statements.filter(Values.iri(resources.dataset(Resources.WHOLE)), property, null).objects()
          .forEach(value -> resource.value(property, value));
    }
  }

  private Model ofWhole() {
    return new LinkedHashModel(statements.filter(Values.iri(resources.dataset(Resources.WHOLE)), null, null));
  }
}
