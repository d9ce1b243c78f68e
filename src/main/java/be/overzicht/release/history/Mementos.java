package be.overzicht.release.history;

import be.overzicht.rdf.Prefixes;
import be.overzicht.rdf.RdfDocument;
import be.overzicht.rdf.Uris;
import be.overzicht.release.ReleaseName;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Statements;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.helpers.NTriplesUtil;

/**
 * The documents of things over time. A document holds a thing and the helper things that belong to it, so it changes when
 * any of these does.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7089">RFC 7089, Memento</a>
 */
public final class Mementos {
  private final History history;
  private final Uris uris;

  /** The documents of the things of this history. */
  public Mementos(History history) {
    this.history = history;
    this.uris = history.uris();
  }

  /** Whether there ever was such a thing. */
  public boolean isKnown(String thing) {
    return history.isKnown(thing);
  }

  /** The versions of the document of a thing, oldest first; empty when there never was such a thing. */
  public List<Version> all(String thing) throws IOException {
    SortedMap<ReleaseName, Version> all = new TreeMap<>();
    collect(thing, all, new HashSet<>());
    return List.copyOf(all.values());
  }

  private void collect(String thing, SortedMap<ReleaseName, Version> all, Set<String> seen) throws IOException {
    List<Version> own = seen.add(thing) ? history.versions(thing) : List.of();
    for (int i = 0; i < own.size(); i++) {
      all.put(own.get(i).release(), own.get(i));
      Instant end = i + 1 < own.size() ? own.get(i + 1).instant() : Instant.MAX;
      for (String helper : helpers(own.get(i))) {
        SortedMap<ReleaseName, Version> ofHelper = new TreeMap<>();
        collect(helper, ofHelper, seen);
        for (ReleaseName release : ofHelper.tailMap(own.get(i).release()).keySet()) {
          if (release.instant().isBefore(end)) {
            all.putIfAbsent(release, new Version(thing, release, Change.UPDATE));
          }
        }
        seen.remove(helper);
      }
    }
  }

  /** The version of the document that held at this instant, if there was one by then; it may say that it was gone. */
  public Optional<Version> at(String thing, Instant instant) throws IOException {
    return at(thing, instant, new HashSet<>());
  }

  private Optional<Version> at(String thing, Instant instant, Set<String> seen) throws IOException {
    Optional<Version> own = seen.add(thing) ? history.at(thing, instant) : Optional.empty();
    if (own.isEmpty()) {
      return own;
    }
    Version last = own.get();
    for (String helper : helpers(own.get())) {
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

  /** What was said then: the statements of the thing and of its helper things, and which version this is. */
  public RdfDocument document(Version version) throws IOException {
    List<Statement> statements = new ArrayList<>(describe(version));
    statements.addAll(statements(version));
    return new RdfDocument(statements, Prefixes.of(uris));
  }

  /** What was said then, as {@code property value} texts of N-Triples. */
  public List<String> facts(Version version) throws IOException {
    return statements(version).stream()
        .map(statement -> String.join(" ", NTriplesUtil.toNTriplesString(statement.getPredicate()),
            NTriplesUtil.toNTriplesString(statement.getObject())))
        .distinct().toList();
  }

  /** The IRIs of the sources that were given for it then. */
  public List<String> sources(Version version) throws IOException {
    return statements(version).stream().filter(statement -> statement.getPredicate().equals(DCTERMS.SOURCE))
        .map(statement -> statement.getObject().stringValue()).distinct().toList();
  }

  /** The statements of the thing and of its helper things as they were then; none when the thing was withdrawn. */
  private List<Statement> statements(Version version) throws IOException {
    List<Statement> statements = new ArrayList<>();
    gather(version.thing(), version.instant(), statements, new HashSet<>());
    return statements;
  }

  private void gather(String thing, Instant instant, List<Statement> statements, Set<String> seen) throws IOException {
    Optional<Version> version = seen.add(thing) ? history.at(thing, instant) : Optional.empty();
    if (version.isPresent()) {
      List<Statement> own = history.content(version.get()).statements();
      statements.addAll(own);
      for (String helper : helpers(own)) {
        gather(helper, instant, statements, seen);
      }
    }
  }

  private List<String> helpers(Version version) throws IOException {
    return version.isWithdrawal() ? List.of() : helpers(history.content(version).statements());
  }

  private List<String> helpers(List<Statement> statements) {
    return statements.stream().map(Statement::getObject).filter(this::isHelper).map(Value::stringValue).distinct()
        .toList();
  }

  private boolean isHelper(Value value) {
    return value instanceof IRI iri && uris.isHelper(iri.stringValue());
  }

  private List<Statement> describe(Version version) {
    IRI subject = Values.iri(version.iri(uris));
    return List.of(
        Statements.statement(subject, DCTERMS.IS_VERSION_OF, Values.iri(version.thing()), null),
        Statements.statement(subject, PROV.GENERATED_AT_TIME,
            Values.literal(version.instant().toString(), XSD.DATETIME), null));
  }
}
