package be.overzicht.http.history;

import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.WebLink;
import be.overzicht.rdf.RdfDocument;
import be.overzicht.rdf.Uris;
import be.overzicht.release.ReleaseName;
import be.overzicht.release.history.Version;
import be.overzicht.release.memento.Mementos;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The versions of the documents of things, for one call: reads of the history that fail are failures of the server.
 *
 * @param call the request, with the release that answers it
 */
record Versions(Call call) {

  /** A read of the history. */
  private interface Read<T> {
    T from(Mementos mementos) throws IOException;
  }

  /** All versions, oldest first. */
  List<Version> all(String thing) {
    return read(mementos -> mementos.all(thing));
  }

  /** Whether there ever was such a thing. */
  boolean areThere(String thing) {
    return read(mementos -> mementos.isKnown(thing));
  }

  /** The version that a release made of a thing. */
  Optional<Version> of(String thing, ReleaseName release) {
    return read(mementos -> mementos.version(thing, release));
  }

  /** The version that held at an instant; the first one for an earlier instant. */
  Optional<Version> at(String thing, Instant instant) {
    return read(mementos -> mementos.at(thing, instant)).or(() -> all(thing).stream().findFirst());
  }

  /** The vocabulary as it last was under the version IRI that it gave itself. */
  Optional<Version> named(String versionIri) {
    return read(mementos -> mementos.named(versionIri));
  }

  /** The last version that has statements. */
  Optional<Version> lastWithContent(String thing) {
    List<Version> all = all(thing);
    return all.stream().filter(version -> !version.isWithdrawal()).reduce((earlier, later) -> later);
  }

  /** What a version said of the thing and of the helper things that belong to it, as {@code property value} texts. */
  List<String> facts(Version version) {
    return read(mementos -> mementos.facts(version));
  }

  /** The IRIs of the sources of a version. */
  List<String> sources(Version version) {
    return read(mementos -> mementos.sources(version));
  }

  /** The document of a version: what it said, and which version it is. */
  RdfDocument document(Version version) {
    return read(mementos -> mementos.document(version));
  }

  /** The path-absolute address of the document of a version. */
  String path(Version version) {
    return call.site().uris().link(version.iri(call.site().uris())).orElseThrow();
  }

  /** The path-absolute address of the document of a thing. */
  String path(String thing) {
    return call.site().uris().link(thing).orElseThrow();
  }

  /** The link to all versions of a thing (<a href="https://www.rfc-editor.org/rfc/rfc7089">RFC 7089</a>, section 2.2). */
  WebLink timeMap(String thing) {
    Uris uris = call.site().uris();
    String path = "/timemap/" + uris.reference(thing).orElseGet(() -> uris.path(thing).substring(1));
    return new WebLink(path, "timemap", "; type=\"application/link-format\"");
  }

  private <T> T read(Read<T> read) {
    try {
      return read.from(new Mementos(call.site().history()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
