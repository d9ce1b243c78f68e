package be.overzicht.feed;

import be.overzicht.rdf.Prefixes;
import be.overzicht.rdf.RdfDocument;
import be.overzicht.rdf.Uris;
import be.overzicht.release.history.Version;
import be.overzicht.release.history.VersionContent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** The document of one version: what was said of the thing then, and which version that is. */
public final class VersionDocument {
  private VersionDocument() {}

  /** The document; only the version itself when the thing was withdrawn. */
  public static RdfDocument of(VersionContent content, Uris uris) throws IOException {
    Version version = content.version();
    IRI member = Values.iri(version.iri(uris));
    List<Statement> statements = new ArrayList<>();
    statements.add(Statements.statement(member, DCTERMS.IS_VERSION_OF, Values.iri(version.thing()), null));
    statements.add(Statements.statement(member, PROV.GENERATED_AT_TIME,
        Values.literal(version.instant().toString(), XSD.DATETIME), null));
    statements.addAll(content.statements());
    return new RdfDocument(statements, Prefixes.of(uris));
  }
}
