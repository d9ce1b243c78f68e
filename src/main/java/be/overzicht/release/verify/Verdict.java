package be.overzicht.release.verify;

import java.util.List;

/**
 * What a check of a copy found.
 *
 * @param checked what was compared with what, in a few words
 * @param faults where they differ, a line each; empty when they are the same
 */
public record Verdict(String checked, List<String> faults) {
  public Verdict {
    faults = List.copyOf(faults);
  }

  /** Whether the copy is as it should be. */
  public boolean isGood() {
    return faults.isEmpty();
  }
}
