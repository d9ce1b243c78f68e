package be.overzicht.release.memento;

import be.overzicht.rdf.Uris;
import be.overzicht.release.history.History;
import be.overzicht.release.history.Version;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/**
 * Which statements made a document at an instant, by the rule of documents of today: all that start at the thing, at a
 * helper thing it leads to, or at a thing of others that it names. The document of the vocabulary has those of all terms.
 *
 * @param history where the versions are
 */
record PastStatements(History history) {

  /** The statements of the document, each once; none when the thing was not there. */
  List<Statement> of(String thing, Instant instant) throws IOException {
    Set<Statement> statements = new LinkedHashSet<>();
    if (history.isVocabulary(thing)) {
      for (String term : history.terms()) {
        Optional<Version> version = history.at(term, instant);
        statements.addAll(version.isPresent() ? shown(version.get()) : List.of());
      }
    } else {
      gather(thing, instant, statements, new HashSet<>());
    }
    return List.copyOf(statements);
  }

  private void gather(String thing, Instant instant, Set<Statement> statements, Set<String> seen) throws IOException {
    Optional<Version> version = seen.add(thing) ? history.at(thing, instant) : Optional.empty();
    if (version.isPresent()) {
      List<Statement> shown = shown(version.get());
      statements.addAll(shown);
      for (String helper : helpers(shown)) {
        gather(helper, instant, statements, seen);
      }
    }
  }

  /** The helper things that the document of a version leads to. */
  List<String> helpers(Version version) throws IOException {
    return version.isWithdrawal() ? List.of() : helpers(shown(version));
  }

  private List<String> helpers(List<Statement> statements) {
    return statements.stream().map(Statement::getObject).filter(this::isHelper).map(Value::stringValue).distinct()
        .toList();
  }

  private boolean isHelper(Value value) {
    return value instanceof IRI iri && history.uris().isHelper(iri.stringValue());
  }

  /** What the version holds, without what it carries for others that the thing does not name. */
  private List<Statement> shown(Version version) throws IOException {
    List<Statement> shown = new ArrayList<>();
    Set<String> subjects = new HashSet<>(Set.of(version.thing()));
    Uris uris = history.uris();
    boolean isTerm = history.isVocabulary(version.thing()) || version.thing().startsWith(uris.vocabulary());
    for (Statement statement : history.content(version).statements()) {
      String subject = statement.getSubject().stringValue();
      if (subjects.contains(subject)) {
        shown.add(statement);
        if (!isTerm && subject.equals(version.thing()) && !statement.getPredicate().equals(RDF.TYPE)) {
          subjects.add(statement.getObject().stringValue());
        }
      }
    }
    return shown;
  }
}
