package be.overzicht.csvw.describe.doubt;

import be.overzicht.csvw.key.LongSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds in texts what nobody meant to write: letters of a wrong encoding, codes of HTML, what cannot be seen. */
public final class TextFaults {
  private static final String SIGNS = "&ÃÂâ\u200b\u200e\u200f\u2060\ufeff\ufffd";
  private static final int MOST_TRIMMED = 1 << 20;
  private static final List<Fault> FAULTS = List.of(
      new Fault("Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00a0-\u00bf]|â€[™œ\u009d“”˜¦]|\ufffd",
          "was read in a wrong encoding once: write it anew"),
      new Fault("(?i)&(?:[a-z]{2,8}|#[0-9]{2,5});", "has a code of HTML: write the letter that it stands for"),
      new Fault("[\u200b\u200e\u200f\u2060\ufeff]", "has a character that cannot be seen: take it out"));

  private final LongSet trimmed = new LongSet(1 << 4);
  private Optional<String> found = Optional.empty();

  /** What may stand somewhere in a text, and what it means. */
  private record Fault(Pattern pattern, String what) {
    Fault(String pattern, String what) {
      this(Pattern.compile(pattern), what);
    }
  }

  /** The values of a column that came before, by their hashes. */
  public interface Seen {
    /** Whether this value is among them. */
    boolean has(String value);

    /** Its hash. */
    long hash(String value);
  }

  /** Looks at the value of a row; values that differ by a space at an end alone are two, and look like one. */
  public void see(String value, long row, Seen before) {
    if (found.isPresent()) {
      return;
    }
    if (hasSign(value)) {
      found = FAULTS.stream().filter(fault -> fault.pattern().matcher(value).find()).findFirst()
          .map(fault -> "row " + row + ", \"" + value + "\", " + fault.what());
    }
    if (trimmed.isEmpty() && !isSpace(value.charAt(0)) && !isSpace(value.charAt(value.length() - 1))) {
      return;
    }
    String bare = value.replace('\u00a0', ' ').strip();
    boolean twin = bare.length() < value.length() ? before.has(bare) : trimmed.contains(before.hash(value));
    if (bare.length() < value.length() && trimmed.size() < MOST_TRIMMED) {
      trimmed.add(before.hash(bare));
    }
    if (found.isEmpty() && twin) {
      found = Optional.of("row " + row + ", \"" + value
          + "\", differs from another value by a space at its end alone: take the space out of both");
    }
  }

  private static boolean isSpace(char c) {
    return c == '\u00a0' || Character.isWhitespace(c);
  }

  private static boolean hasSign(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if ((c > '~' || c == '&') && SIGNS.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The first fault; empty when there is none. */
  public Optional<String> found() {
    return found;
  }
}
