package be.overzicht.release.mirror;

import be.overzicht.release.ReleaseName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * What a site lists beside what is held of it: a release never changes, none appears in the past, and none that others
 * follow on is taken back.
 *
 * @param missing what is to be fetched, oldest first
 * @param withdrawn what is held and no longer listed, of which later ones are
 */
record Past(List<Listed> missing, List<ReleaseName> withdrawn) {

  /**
   * Compares.
   *
   * @param site its address, for messages
   * @param listed what it lists, oldest first
   * @param held what is here, with the SHA-256 of each manifest
   * @throws UntrueSourceException naming the release that it changed, put in or took back
   */
  static Past compare(String site, List<Listed> listed, SortedMap<ReleaseName, String> held) {
    Set<ReleaseName> named = new HashSet<>();
    Set<ReleaseName> followed = new HashSet<>();
    List<Listed> missing = new ArrayList<>();
    for (Listed release : listed) {
      named.add(release.name());
      release.previous().ifPresent(followed::add);
      if (!held.containsKey(release.name())) {
        missing.add(release);
      }
    }
    requireSame(site, listed, held);
    List<ReleaseName> withdrawn = held.keySet().stream().filter(name -> !named.contains(name)).toList();
    if (!held.isEmpty()) {
      ReleaseName newest = newestOfBoth(site, named, held);
      withdrawn.stream().filter(name -> name.compareTo(newest) > 0).findFirst().ifPresent(name -> {
        throw new UntrueSourceException(site + " went back in time: it no longer lists " + name
            + ", which it had published; ask its publisher, or remove that folder here to follow all the same");
      });
      missing.stream().map(Listed::name).filter(name -> name.compareTo(newest) < 0 && !followed.contains(name))
          .findFirst().ifPresent(name -> {
            throw new UntrueSourceException(site + " put " + name + " into its past, and no later release follows on"
                + " it; ask its publisher");
          });
    }
    return new Past(missing, withdrawn);
  }

  private static void requireSame(String site, List<Listed> listed, Map<ReleaseName, String> held) {
    for (Listed release : listed) {
      String here = held.getOrDefault(release.name(), release.manifest());
      if (!here.equals(release.manifest())) {
        throw new UntrueSourceException(site + " changed the release " + release.name() + ", which it had published: its"
            + " manifest now has the SHA-256 " + release.manifest() + ", the one here " + here + "; ask its publisher");
      }
    }
  }

  private static ReleaseName newestOfBoth(String site, Set<ReleaseName> named, SortedMap<ReleaseName, String> held) {
    return held.keySet().stream().filter(named::contains).reduce((older, newer) -> newer).orElseThrow(
        () -> new UntrueSourceException(site + " lists no release of those that are here, such as " + held.lastKey()
            + "; it is another site, or began anew: mirror it into another folder with --releases"));
  }
}
