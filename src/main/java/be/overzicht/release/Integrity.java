package be.overzicht.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compares the files of a release with its manifest. */
public final class Integrity {
  private final Release release;

  public Integrity(Release release) {
    this.release = release;
  }

  /** One line for every file that is missing or has another size than the manifest says; quick. */
  public List<String> sizeFaults() {
    return faults(Integrity::sizeFault);
  }

  /** One line for every file that is missing or has other bytes than the manifest says. */
  public List<String> contentFaults() {
    return faults(Integrity::contentFault);
  }

  /**
   * Holds one file against the manifest.
   *
   * @throws ReleaseException when it is missing, cannot be read or has other bytes
   */
  public void require(ReleaseFile file) {
    String fault = faultOf(file, Integrity::contentFault);
    if (!fault.isEmpty()) {
      throw new ReleaseException("the release " + release.name() + " is damaged: " + file.path() + " " + fault
          + "; restore it, or remove " + release.folder());
    }
  }

  private List<String> faults(Check check) {
    boolean pruned = release.isPruned();
    List<String> faults = new ArrayList<>();
    for (ReleaseFile file : release.manifest().files()) {
      if (pruned && file.path().startsWith(Layout.DUMPS + "/")) {
        continue;
      }
      String fault = faultOf(file, check);
      if (!fault.isEmpty()) {
        faults.add(file.path() + " " + fault);
      }
    }
    return faults;
  }

  private String faultOf(ReleaseFile file, Check check) {
    try {
      return check.fault(release.file(file.path()), file);
    } catch (NoSuchFileException missing) {
      return "is missing";
    } catch (IOException failure) {
      return "cannot be read (" + failure + ")";
    }
  }

  private static String sizeFault(Path path, ReleaseFile expected) throws IOException {
    long size = Files.size(path);
    return size == expected.size() ? "" : "has " + size + " bytes instead of " + expected.size();
  }

  private static String contentFault(Path path, ReleaseFile expected) throws IOException {
    String size = sizeFault(path, expected);
    if (!size.isEmpty()) {
      return size;
    }
    try (InputStream in = Files.newInputStream(path)) {
      return Digest.of(in).sha256().equals(expected.sha256()) ? "" : "has other bytes than its checksum says";
    }
  }

  /** One way to check a file; an empty answer is a good one. */
  private interface Check {
    String fault(Path path, ReleaseFile expected) throws IOException;
  }
}
