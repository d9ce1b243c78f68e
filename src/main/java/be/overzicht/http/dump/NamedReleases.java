package be.overzicht.http.dump;

import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.release.ReleaseName;
import java.util.Optional;

/**
 * The releases that addresses name: the served one, and all others in the folder.
 *
 * @param folder where they lie
 */
public record NamedReleases(ReleaseFolder folder) {
  private static final String LATEST = "latest";

  /** Whether a call is for the newest release, whichever that is. */
  static boolean isLatest(Call call) {
    return call.parameter("release").equals(LATEST);
  }

  /** The release that a call names, if there is one. */
  Optional<Release> find(Call call) {
    Release current = call.site().release();
    return ReleaseName.find(call.parameter("release"))
        .flatMap(name -> name.equals(current.name()) ? Optional.of(current) : folder.peek(name));
  }

  /** The answer when there is none. */
  static Answer unknown(Call call) {
    return call.notFound("There is no release of this name; see the releases at /feed, or all of them in /catalog");
  }
}
