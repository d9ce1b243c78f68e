package be.overzicht.http.history;

import be.overzicht.http.document.Ending;
import be.overzicht.http.document.ThingAddress;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.negotiation.Form;
import be.overzicht.release.ReleaseName;
import be.overzicht.release.history.Version;
import java.util.Optional;

/**
 * The version that a path is about, and the form that its ending asks for.
 *
 * @param version the version
 * @param form the form of the ending, if the path has one
 */
record VersionAddress(Version version, Optional<Form> form) {

  /** The version of a path such as {@code /doc/initiatief/lblod/20261121T194500Z-0123456789ab.ttl}. */
  static Optional<VersionAddress> find(Call call) {
    Ending ending = Ending.of(ThingAddress.below(call), Form.DOCUMENT);
    int slash = ending.path().lastIndexOf('/');
    return ReleaseName.find(ending.path().substring(slash + 1)).flatMap(release -> {
      Versions versions = new Versions(call);
      return ThingAddress.find(call, ending.path().substring(0, slash), iri -> versions.of(iri, release).isPresent())
          .flatMap(iri -> versions.of(iri, release))
          .map(version -> new VersionAddress(version, ending.form()));
    });
  }
}
