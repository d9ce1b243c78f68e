package be.overzicht.http.exchange;

import be.overzicht.rdf.Uris;
import be.overzicht.release.Release;
import be.overzicht.store.Snapshot;

/**
 * One release with everything that is made of it to answer requests. A request takes the site once and keeps it to its
 * end, so that no answer mixes two releases.
 *
 * @param release the files
 * @param snapshot the statements, loaded
 * @param license the address of the licence of the data
 */
public record Site(Release release, Snapshot snapshot, String license) {
  private static final String FREE_REUSE = "https://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0";

  /** Loads a release. */
  public static Site load(Release release) {
    return new Site(release, Snapshot.load(release), FREE_REUSE);
  }

  /** The addresses of the release. */
  public Uris uris() {
    return release.uris();
  }
}
