package be.overzicht.release.history;

import be.overzicht.release.lines.Lines;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes the difference of two sorted datasets as an RDF Patch: one transaction of deletions and additions.
 *
 * @see <a href="https://afs.github.io/rdf-delta/rdf-patch.html">RDF Patch</a>
 */
final class RdfPatch {
  private static final byte[] ADD = {'A', ' '};
  private static final byte[] DELETE = {'D', ' '};

  private final OutputStream out;
  private long added;
  private long removed;

  private RdfPatch(OutputStream out) {
    this.out = out;
  }

  /** Writes the patch; {@code id} and {@code previous} are the addresses of this patch and the one before, or empty. */
  static RdfPatch write(String id, String previous, Lines before, Lines after, OutputStream out) throws IOException {
    RdfPatch patch = new RdfPatch(out);
    patch.text("H id <" + id + "> .\n");
    if (!previous.isEmpty()) {
      patch.text("H prev <" + previous + "> .\n");
    }
    patch.text("TX .\n");
    patch.difference(before, after);
    patch.text("TC .\n");
    return patch;
  }

  long added() {
    return added;
  }

  long removed() {
    return removed;
  }

  private void difference(Lines before, Lines after) throws IOException {
    byte[] old = before.next();
    byte[] now = after.next();
    while (old != null || now != null) {
      int order = old == null ? 1 : now == null ? -1 : Arrays.compareUnsigned(old, now);
      if (order < 0) {
        removed++;
        row(DELETE, old);
      } else if (order > 0) {
        added++;
        row(ADD, now);
      }
      old = order <= 0 ? before.next() : old;
      now = order >= 0 ? after.next() : now;
    }
  }

  private void row(byte[] kind, byte[] quad) throws IOException {
    out.write(kind);
    out.write(quad);
    out.write('\n');
  }

  private void text(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
