package be.overzicht.release.memento;

import be.overzicht.rdf.Prefixes;
import be.overzicht.rdf.RdfDocument;
import be.overzicht.rdf.Uris;
import be.overzicht.release.ReleaseName;
import be.overzicht.release.history.Change;
import be.overzicht.release.history.History;
import be.overzicht.release.history.Version;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.rio.helpers.NTriplesUtil;

/**
 * The documents of things over time. A document holds a thing and the helper things that belong to it, so it changes when
 * any of these does; that of the vocabulary holds all terms.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7089">RFC 7089, Memento</a>
 */
public final class Mementos {
  private final History history;
  private final PastStatements past;
  private final Uris uris;

  /** The documents of the things of this history. */
  public Mementos(History history) {
    this.history = history;
    this.past = new PastStatements(history);
    this.uris = history.uris();
  }

  /** Whether there ever was such a document: a term has that of the vocabulary. */
  public boolean isKnown(String thing) {
    return history.isKnown(thing);
  }

  /** The versions of the document of a thing, oldest first; empty when there never was such a thing. */
  public List<Version> all(String thing) throws IOException {
    if (!history.isVocabulary(thing)) {
      return Timeline.of(thing, history).document();
    }
    SortedMap<ReleaseName, Version> all = new TreeMap<>();
    history.versions(thing).forEach(version -> all.put(version.release(), version));
    for (String term : history.terms()) {
      history.versions(term).forEach(version ->
          all.putIfAbsent(version.release(), new Version(thing, version.release(), Change.UPDATE)));
    }
    return List.copyOf(all.values());
  }

  /** The version of the document that held at this instant, if there was one by then; it may say that it was gone. */
  public Optional<Version> at(String thing, Instant instant) throws IOException {
    if (history.isVocabulary(thing)) {
      return all(thing).stream().filter(version -> !version.instant().isAfter(instant)).reduce((one, later) -> later);
    }
    return at(thing, instant, new HashSet<>());
  }

  private Optional<Version> at(String thing, Instant instant, Set<String> seen) throws IOException {
    Optional<Version> own = seen.add(thing) ? history.at(thing, instant) : Optional.empty();
    if (own.isEmpty()) {
      return own;
    }
    Version last = own.get();
    for (String helper : past.helpers(own.get())) {
      Optional<Version> ofHelper = at(helper, instant, seen);
      if (ofHelper.isPresent() && ofHelper.get().instant().isAfter(last.instant())) {
        last = new Version(thing, ofHelper.get().release(), Change.UPDATE);
      }
    }
    return Optional.of(last);
  }

  /** The version that a release made of the document of a thing, if it changed it. */
  public Optional<Version> version(String thing, ReleaseName release) throws IOException {
    return at(thing, release.instant()).filter(version -> version.release().equals(release));
  }

  /** The last version of the vocabulary that calls itself so. */
  public Optional<Version> named(String versionIri) throws IOException {
    Optional<Version> named = Optional.empty();
    for (Version version : all(uris.ontology())) {
      boolean isNamed = statements(version).stream().anyMatch(said -> said.getPredicate().equals(OWL.VERSIONIRI)
          && said.getObject().stringValue().equals(versionIri));
      named = isNamed ? Optional.of(version) : named;
    }
    return named;
  }

  /** What the document said then, statement for statement. */
  public RdfDocument document(Version version) throws IOException {
    return new RdfDocument(statements(version), Prefixes.of(uris));
  }

  /** What was said then, as {@code property value} texts of N-Triples; behind the subject where that is another thing. */
  public List<String> facts(Version version) throws IOException {
    return statements(version).stream().map(statement -> fact(statement, version.thing())).distinct().toList();
  }

  private String fact(Statement statement, String thing) {
    String subject = statement.getSubject().stringValue();
    Stream<Value> terms = subject.equals(thing) || uris.isHelper(subject)
        ? Stream.of(statement.getPredicate(), statement.getObject())
        : Stream.of(statement.getSubject(), statement.getPredicate(), statement.getObject());
    return terms.map(NTriplesUtil::toNTriplesString).collect(Collectors.joining(" "));
  }

  /** The IRIs of the sources that were given for it then. */
  public List<String> sources(Version version) throws IOException {
    return statements(version).stream().filter(statement -> statement.getPredicate().equals(DCTERMS.SOURCE))
        .map(statement -> statement.getObject().stringValue()).distinct().toList();
  }

  /** The statements of the document as they were then; none when the thing was withdrawn. */
  private List<Statement> statements(Version version) throws IOException {
    return past.of(version.thing(), version.instant());
  }
}
