package be.overzicht.http;

import be.overzicht.release.Release;
import be.overzicht.release.ReleaseException;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.release.ReleaseName;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the release to start with: the newest that is whole. Newer ones that are damaged are named. */
record NewestWhole(ReleaseFolder releases) {
  private static final Logger LOG = LoggerFactory.getLogger(NewestWhole.class);

  /**
   * That release, if there is any at all.
   *
   * @throws ReleaseException naming what is wrong with the newest, when none is whole
   */
  Optional<Release> open() {
    List<ReleaseName> names = releases.names();
    Optional<ReleaseException> first = Optional.empty();
    for (int at = names.size() - 1; at >= 0; at--) {
      try {
        Optional<Release> whole = releases.open(names.get(at));
        if (whole.isPresent()) {
          first.ifPresent(damaged -> LOG.error("{}; the release {} is served instead", damaged.getMessage(),
              whole.get().name()));
          return whole;
        }
      } catch (ReleaseException damaged) {
        first = first.or(() -> Optional.of(damaged));
      }
    }
    first.ifPresent(damaged -> {
      throw damaged;
    });
    return Optional.empty();
  }
}
