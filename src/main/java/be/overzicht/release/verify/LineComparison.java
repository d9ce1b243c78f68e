package be.overzicht.release.verify;

import be.overzicht.release.lines.Lines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Compares the sorted lines of a copy with those of a release, and shows the first differences. */
public final class LineComparison {
  private static final int SHOWN = 10;

  private final List<String> faults = new ArrayList<>();
  private long missing;
  private long surplus;
  private long same;

  /** Compares lines of canonical N-Triples or N-Quads; {@code what} tells in a few words what they are of. */
  public static Verdict compare(Lines copy, Lines original, String what) throws IOException {
    LineComparison comparison = new LineComparison();
    comparison.run(copy, original);
    return new Verdict(comparison.same + " equal statements, " + what, comparison.result());
  }

  private void run(Lines copy, Lines original) throws IOException {
    byte[] has = copy.next();
    byte[] should = original.next();
    while (has != null || should != null) {
      int order = has == null ? 1 : should == null ? -1 : Arrays.compareUnsigned(has, should);
      if (order < 0) {
        surplus++;
        show("not in the release: ", has);
      } else if (order > 0) {
        missing++;
        show("missing in the copy: ", should);
      } else {
        same++;
      }
      has = order <= 0 ? copy.next() : has;
      should = order >= 0 ? original.next() : should;
    }
  }

  private void show(String what, byte[] line) {
    if (faults.size() < SHOWN) {
      faults.add(what + new String(line, StandardCharsets.UTF_8));
    }
  }

  private List<String> result() {
    if (missing + surplus > faults.size()) {
      faults.add("in all, " + missing + " statements are missing in the copy and " + surplus + " are not in the release");
    }
    return faults;
  }
}
