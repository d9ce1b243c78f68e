package be.overzicht.release.publish;

import be.overzicht.release.Layout;
import be.overzicht.release.ReleaseFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * The list of checksums beside the dumps, in the form that {@code sha256sum --check} reads: each file as it is stored,
 * and as it is when decoded.
 */
public final class Checksums {
  private Checksums() {}

  /** Writes the list for everything under {@code dumps/}. */
  public static void write(Staging staging) throws IOException {
    Map<String, String> sums = new TreeMap<>();
    for (ReleaseFile file : staging.files()) {
      if (file.path().startsWith(Layout.DUMPS + "/")) {
        sums.put(file.fileName(), file.sha256());
        sums.put(file.plainName(), file.plainSha256());
      }
    }
    try (OutputStream out = staging.create(Layout.SUMS, "text/plain")) {
      for (Map.Entry<String, String> sum : sums.entrySet()) {
        out.write((sum.getValue() + "  " + sum.getKey() + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
  }
}
