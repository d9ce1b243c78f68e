package be.overzicht.release.mirror;

import be.overzicht.release.Layout;
import be.overzicht.release.Manifest;
import be.overzicht.release.NewerLayoutException;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseException;
import be.overzicht.release.ReleaseFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a manifest from elsewhere must say before anything is written that it names. */
final class ManifestCheck {
  private static final List<String> FOLDERS = List.of(Layout.DUMPS, Layout.HISTORY, Layout.ONTOLOGY);
  /** Steps that do not begin with a dot: no way out of the folder, and nothing that is hidden. */
  private static final Pattern PATH = Pattern.compile(
      "[^./\\\\\\p{Cntrl}][^/\\\\\\p{Cntrl}]*(?:/[^./\\\\\\p{Cntrl}][^/\\\\\\p{Cntrl}]*)+");
  private static final String PART = ".part";

  private ManifestCheck() {}

  /** The release that the manifest in a folder describes, when it is the one that the site lists. */
  static Release read(Path folder, Listed listed, String site) throws IOException {
    Release release = parse(folder, listed, site);
    Manifest manifest = release.manifest();
    if (manifest.base() == null || !listed.name().equals(manifest.name())
        || !listed.previous().equals(manifest.before())) {
      throw untrue(listed, site, "is that of " + manifest.name() + " after " + manifest.previous() + " and not after "
          + listed.previous().map(String::valueOf).orElse("none"));
    }
    Set<String> paths = new HashSet<>();
    for (ReleaseFile file : manifest.files()) {
      if (!isSound(file) || !paths.add(file.path())) {
        throw untrue(listed, site, "names a file \"" + file.path() + "\" that a release cannot have");
      }
    }
    return release;
  }

  private static Release parse(Path folder, Listed listed, String site) throws IOException {
    try {
      Release release = Release.in(folder);
      release.uris();
      return release;
    } catch (NewerLayoutException newer) {
      throw new ReleaseException("the release " + listed.name() + " of " + site
          + " is of a newer Overzicht than this one; use that to mirror it", newer);
    } catch (ReleaseException | IllegalArgumentException | NullPointerException broken) {
      throw untrue(listed, site, "is none (" + broken.getMessage() + ")");
    }
  }

  private static boolean isSound(ReleaseFile file) {
    return file.path() != null && PATH.matcher(file.path()).matches() && !file.path().endsWith(PART)
        && FOLDERS.contains(file.path().substring(0, file.path().indexOf('/')))
        && file.size() >= 0 && Hashes.isSha256(file.sha256()) && Hashes.isSha256(file.plainSha256());
  }

  private static UntrueSourceException untrue(Listed listed, String site, String what) {
    return new UntrueSourceException(
        "the manifest of " + listed.name() + " at " + site + " " + what + "; ask its publisher");
  }
}
