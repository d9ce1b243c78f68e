package be.overzicht.release.history;

import be.overzicht.rdf.Prefixes;
import be.overzicht.rdf.RdfDocument;
import be.overzicht.rdf.Uris;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/**
 * The document of a thing as one release left it: its statements then, those of the helper things that belonged to it,
 * and what this version is.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7089">RFC 7089, Memento</a>
 */
final class Memento {
  private static final Set<String> HELPERS = Set.of("identificator", "bedrag", "periode");

  private final History history;
  private final Uris uris;

  Memento(History history) {
    this.history = history;
    this.uris = history.uris();
  }

  RdfDocument of(Version version) throws IOException {
    List<Statement> statements = new ArrayList<>(describeVersion(version));
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(version.thing()));
    while (!open.isEmpty()) {
      String thing = open.remove();
      if (seen.add(thing)) {
        List<Statement> own = statementsAt(thing, version.instant());
        statements.addAll(own);
        own.stream().map(Statement::getObject).filter(this::isHelper).map(Value::stringValue).forEach(open::add);
      }
    }
    return new RdfDocument(statements, Prefixes.of(uris));
  }

  private List<Statement> statementsAt(String thing, Instant instant) throws IOException {
    Optional<Version> version = history.at(thing, instant);
    return version.isPresent() ? history.content(version.get()).statements() : List.of();
  }

  private List<Statement> describeVersion(Version version) {
    IRI subject = Values.iri(version.iri(uris));
    return List.of(
        Statements.statement(subject, DCTERMS.IS_VERSION_OF, Values.iri(version.thing()), null),
        Statements.statement(subject, PROV.GENERATED_AT_TIME,
            Values.literal(version.instant().toString(), XSD.DATETIME), null));
  }

  private boolean isHelper(Value value) {
    return value instanceof IRI iri && uris.concept(iri.stringValue()).filter(HELPERS::contains).isPresent();
  }
}
