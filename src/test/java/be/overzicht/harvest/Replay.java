package be.overzicht.harvest;

import be.overzicht.release.Release;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/** What a client knows that keeps the last version of each thing, and forgets the things that were deleted. */
final class Replay {
  private static final String ACTIVITY = "https://www.w3.org/ns/activitystreams#";

  private final Map<IRI, Model> lastVersions = new HashMap<>();

  /** The address of a member: of its version, or of the thing when it was materialised. */
  static IRI version(Model member) {
    return (IRI) member.filter(null, PROV.GENERATED_AT_TIME, null).subjects().iterator().next();
  }

  /** Takes the next member in. */
  void add(Model member) {
    IRI version = version(member);
    IRI thing = member.filter(version, DCTERMS.IS_VERSION_OF, null).objects().stream()
        .map(IRI.class::cast).findFirst().orElse(version);
    Model before = lastVersions.get(thing);
    if (before == null || instant(before).compareTo(instant(member)) <= 0) {
      lastVersions.put(thing, member);
    }
  }

  /** All statements about things: without those about versions, and without things that are gone. */
  Set<Statement> state() {
    Set<Statement> state = new HashSet<>();
    lastVersions.forEach((thing, member) -> {
      if (!member.contains(null, RDF.TYPE, Values.iri(ACTIVITY, "Delete"))) {
        member.stream().filter(statement -> !isAboutVersion(statement)).forEach(statement -> state.add(
            Statements.statement(about(statement.getSubject(), thing, member), statement.getPredicate(),
                statement.getObject(), null)));
      }
    });
    return state;
  }

  /** What is said of a part is said of the thing of others that it is a version of. */
  private static IRI about(Resource subject, IRI thing, Model member) {
    return member.contains(null, DCTERMS.HAS_PART, subject)
        ? (IRI) member.filter(subject, DCTERMS.IS_VERSION_OF, null).objects().iterator().next() : thing;
  }

  private static boolean isAboutVersion(Statement statement) {
    IRI property = statement.getPredicate();
    return property.equals(DCTERMS.IS_VERSION_OF) || property.equals(DCTERMS.HAS_PART)
        || property.equals(PROV.GENERATED_AT_TIME)
        || property.equals(RDF.TYPE) && statement.getObject().stringValue().startsWith(ACTIVITY);
  }

  private static String instant(Model member) {
    return member.filter(null, PROV.GENERATED_AT_TIME, null).objects().iterator().next().stringValue();
  }

  /** The union of all graphs of a release. */
  static Set<Statement> dataOf(Release release) throws IOException {
    try (InputStream triples = release.triples()) {
      return new HashSet<>(Rio.parse(triples, "", RDFFormat.NTRIPLES));
    }
  }
}
