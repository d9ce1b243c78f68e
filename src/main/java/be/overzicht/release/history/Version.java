package be.overzicht.release.history;

import be.overzicht.rdf.Uris;
import be.overzicht.release.ReleaseName;
import java.time.Instant;

/**
 * One thing as one release left it.
 *
 * @param thing the IRI of the thing
 * @param release the release that changed it
 * @param change what the release did to it
 */
public record Version(String thing, ReleaseName release, Change change) {
  /** The IRI of this version. */
  public String iri(Uris uris) {
    return uris.version(thing, release.toString());
  }

  /** Whether the thing was gone since then. */
  public boolean isWithdrawal() {
    return change == Change.DELETE;
  }

  /** Since when the thing was so. */
  public Instant instant() {
    return release.instant();
  }
}
