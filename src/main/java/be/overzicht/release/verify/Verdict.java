package be.overzicht.release.verify;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a check of a copy found.
 *
 * @param checked what was compared with what, in a few words
 * @param faults where they differ, a line each; empty when what was compared is the same
 * @param leftOut what a whole copy would have and this check did not look at, a line each with how much that is
 */
public record Verdict(String checked, List<String> faults, List<String> leftOut) {
  public Verdict {
    faults = List.copyOf(faults);
    leftOut = List.copyOf(leftOut);
  }

  /** A verdict on everything that there is. */
  public Verdict(String checked, List<String> faults) {
    this(checked, faults, List.of());
  }

  /** Whether the copy is as it should be, as far as it was looked at. */
  public boolean isGood() {
    return faults.isEmpty();
  }

  /** Whether it was looked at in whole. */
  public boolean isWhole() {
    return leftOut.isEmpty();
  }

  /** The same, with something that was not looked at. */
  public Verdict without(String what) {
    return new Verdict(checked, faults, Stream.concat(leftOut.stream(), Stream.of(what)).toList());
  }
}
