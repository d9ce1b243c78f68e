package be.overzicht.text;

/** Slips of the hand between a text that was meant and the one that was typed. */
public final class Slips {
  private Slips() {}

  /**
   * How many letters have to be put in, left out or changed to make one text of the other: Levenshtein's distance. It
   * takes time in proportion to the product of both lengths.
   */
  public static int between(String one, String other) {
    int[] before = new int[other.length() + 1];
    for (int j = 0; j < before.length; j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] now = new int[before.length];
      now[0] = i;
      for (int j = 1; j < now.length; j++) {
        int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(changed, Math.min(before[j], now[j - 1]) + 1);
      }
      before = now;
    }
    return before[other.length()];
  }
}
