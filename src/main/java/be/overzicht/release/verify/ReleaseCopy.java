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
    return new Verdict("release " + manifest.name() + ", " + manifest.files().size() + " files", faults);
  }

  private static void compare(String what, String hash, java.util.Optional<ReleaseFile> file, List<String> faults) {
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
