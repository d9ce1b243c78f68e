package be.overzicht.text;

/**
 * A text whose reader is watched: a hook runs before every character that is looked at, and may throw to end the
 * reading.
 *
 * <p>{@link java.util.regex.Matcher} has no limit of its own, and a pattern with nested repetitions can backtrack for
 * years over a text of fifty characters. Whoever matches patterns of others gives it such a text, and counts or looks at
 * the clock in the hook; what a matcher can do without looking at a character is bounded by {@link PatternLimits}. What
 * the hook throws reaches the caller of the matcher. Parts of the text, which the matcher takes for groups, are
 * watched by the same hook;
 * {@link #toString()} is the text itself.
 *
 * @param text the text that is read
 * @param hook runs before each character
 */
public record WatchedText(CharSequence text, Runnable hook) implements CharSequence {
  @Override
  public char charAt(int index) {
    hook.run();
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new WatchedText(text.subSequence(start, end), hook);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
