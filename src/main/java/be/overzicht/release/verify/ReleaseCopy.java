package be.overzicht.release.verify;

import be.overzicht.release.Digest;
import be.overzicht.release.Integrity;
import be.overzicht.release.Layout;
import be.overzicht.release.Manifest;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks the folder of a release: every file as stored and as decoded, and both hashes of the dataset. */
final class ReleaseCopy {
  private ReleaseCopy() {}

  static Verdict check(Release release) throws IOException {
    List<String> faults = new ArrayList<>(new Integrity(release).contentFaults());
    Manifest manifest = release.manifest();
    if (faults.isEmpty() && !release.isPruned()) {
      for (ReleaseFile file : manifest.files()) {
        if (file.isCompressed() && !plainSha256(release, file).equals(file.plainSha256())) {
          faults.add(file.path() + " decodes to other bytes than its checksum says");
        }
      }
      compare("the dataset hash", manifest.datasetHash(), manifest.file(Layout.QUADS), faults);
      compare("the union hash", manifest.unionHash(), manifest.file(Layout.TRIPLES), faults);
    }
    if (!manifest.datasetHash().startsWith(manifest.name().hash())) {
      faults.add("the name " + manifest.name() + " does not hold the dataset hash " + manifest.datasetHash());
    }
    return verdict(release, faults);
  }

  private static Verdict verdict(Release release, List<String> faults) {
    Manifest manifest = release.manifest();
    long pruned = manifest.files().stream().filter(file -> !release.keeps(file)).count();
    Verdict verdict = new Verdict(
        "release " + manifest.name() + ", " + (manifest.files().size() - pruned) + " files", faults);
    return pruned == 0 ? verdict : verdict.without(pruned + " files of dumps with " + manifest.quads()
        + " statements, which were pruned; only the versions, the patch and the ontology of this release are left");
  }

  private static void compare(String what, String hash, Optional<ReleaseFile> file, List<String> faults) {
    if (file.isEmpty() || !file.get().plainSha256().equals(hash)) {
      faults.add(what + " " + hash + " is not that of the dump");
    }
  }

  private static String plainSha256(Release release, ReleaseFile file) throws IOException {
    try (InputStream in = release.open(file.path())) {
      return Digest.of(in).sha256();
    }
  }
}
