package be.overzicht.release.history;

import be.overzicht.release.Layout;
import be.overzicht.release.lines.LineReader;
import be.overzicht.release.publish.Staging;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** The two files of version objects, and the form of the index: sorted lines of equal width. */
final class VersionFiles {
  /** Statements as N-Triples, in gzip members one behind the other. */
  static final String BLOCKS = Layout.HISTORY + "/versions.blocks";
  /** {@code <thing> change block offset length}, filled up with spaces. */
  static final String INDEX = Layout.HISTORY + "/versions.index";

  private VersionFiles() {}

  static void pad(Path entries, int width, Staging staging) throws IOException {
    try (LineReader lines = new LineReader(Files.newInputStream(entries));
        OutputStream out = staging.create(INDEX, "text/plain")) {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        byte[] padded = Arrays.copyOf(line, width);
        Arrays.fill(padded, line.length, width - 1, (byte) ' ');
        padded[width - 1] = '\n';
        out.write(padded);
      }
    }
  }
}
