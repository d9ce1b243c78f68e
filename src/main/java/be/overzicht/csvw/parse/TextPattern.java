package be.overzicht.csvw.parse;

import be.overzicht.text.WatchedText;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression of ECMAScript, as formats of texts are; the whole text has to match.
 *
 * <p>A text that takes too many steps to match counts as not matching, so that no pattern hangs a conversion.
 */
final class TextPattern {
  private static final int STEPS = 5_000_000;

  private final Pattern pattern;

  private TextPattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /** The pattern of this source; empty when it is not a regular expression. */
  static Optional<TextPattern> of(String source) {
    try {
      return Optional.of(new TextPattern(Pattern.compile(toJava(source))));
    } catch (PatternSyntaxException | StackOverflowError notOne) {
      return Optional.empty();
    }
  }

  boolean matches(String text) {
    try {
      return pattern.matcher(new WatchedText(text, new Steps())).matches();
    } catch (TooManySteps | StackOverflowError tooHard) {
      return false;
    }
  }

  /** In a class, ECMAScript takes an opening bracket and {@code &&} for themselves, which Java does not. */
  private static String toJava(String source) {
    StringBuilder java = new StringBuilder(source.length() + 8);
    boolean inClass = false;
    for (int i = 0; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '\\' && i + 1 < source.length()) {
        java.append(c).append(source.charAt(++i));
        continue;
      }
      if (inClass && (c == '[' || c == '&')) {
        java.append('\\');
      }
      inClass = c == '[' || (inClass && c != ']');
      java.append(c);
    }
    return java.toString();
  }

  /** Counts the characters that are looked at. */
  private static final class Steps implements Runnable {
    private int left = STEPS;

    @Override
    public void run() {
      if (--left < 0) {
        throw new TooManySteps();
      }
    }
  }

  private static final class TooManySteps extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooManySteps() {
      super(null, null, false, false);
    }
  }
}
