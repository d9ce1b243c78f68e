package be.overzicht.text;

/**
 * Reads a regular expression as {@link java.util.regex.Pattern} does, only as finely as it takes to know its cost. What
 * is no expression gets some cost too: that is for the compiler to tell.
 */
final class PatternReader {
  private static final String ZERO_WIDTH = "bBAGZz";

  private final String pattern;
  private final Spacing spacing;
  private int at;

  /** What white space in an expression means. */
  enum Spacing {
    /** Itself. */
    TEXT,
    /** Nothing, and comments may stand there: the flag x. */
    COMMENTS
  }

  private PatternReader(String pattern, Spacing spacing) {
    this.pattern = pattern;
    this.spacing = spacing;
  }

  static PatternCost read(String pattern, Spacing spacing) {
    PatternReader reader = new PatternReader(pattern, spacing);
    PatternCost cost = reader.alternatives();
    while (reader.at < pattern.length()) {
      reader.at++;
      cost = cost.then(reader.alternatives());
    }
    return cost;
  }

  private PatternCost alternatives() {
    PatternCost all = PatternCost.NONE.or(sequence());
    while (has('|')) {
      at++;
      all = all.or(sequence());
    }
    return all;
  }

  private PatternCost sequence() {
    PatternCost all = PatternCost.EMPTY;
    skipSpace();
    while (at < pattern.length() && !has('|') && !has(')')) {
      all = all.then(counted(atom()));
      skipSpace();
    }
    return all;
  }

  /** One atom; Java lets a count stand where none is, and counts nothing then. */
  private PatternCost atom() {
    if (has('{')) {
      return PatternCost.EMPTY;
    }
    char c = pattern.charAt(at++);
    return switch (c) {
      case '(' -> group();
      case '[' -> characterClass();
      case '\\' -> escape();
      case '^', '$' -> PatternCost.EMPTY;
      default -> PatternCost.CHARACTER;
    };
  }

  private PatternCost counted(PatternCost atom) {
    PatternCost cost = atom;
    skipSpace();
    while (has('*') || has('+') || has('?') || has('{')) {
      char sign = pattern.charAt(at++);
      cost = switch (sign) {
        case '*' -> cost.times(0, PatternCost.MANY);
        case '+' -> cost.times(1, PatternCost.MANY);
        case '?' -> cost.times(0, 1);
        default -> braces(cost);
      };
      if (has('?') || has('+')) {
        at++;
      }
      skipSpace();
    }
    return cost;
  }

  /** A count after its brace. */
  private PatternCost braces(PatternCost atom) {
    long least = number();
    long most = least;
    if (has(',')) {
      at++;
      most = has('}') ? PatternCost.MANY : number();
    }
    skipPast('}');
    return atom.times(least, most);
  }

  private long number() {
    long number = 0;
    while (at < pattern.length() && Character.isDigit(pattern.charAt(at))) {
      number = Math.min(PatternCost.MANY - 1, number * 10 + Character.digit(pattern.charAt(at++), 10));
    }
    return number;
  }

  private PatternCost group() {
    if (!has('?')) {
      return closed(alternatives());
    }
    at++;
    boolean isBehind = pattern.startsWith("<=", at) || pattern.startsWith("<!", at);
    boolean isAhead = has('=') || has('!');
    boolean isAtomic = has('>');
    if (has('<') && !isBehind) {
      skipPast('>');
    } else {
      at += isBehind ? 2 : isAhead || isAtomic ? 1 : flags();
    }
    PatternCost inside = closed(alternatives());
    if (isBehind) {
      return inside.behind();
    }
    return isAhead ? inside.ahead() : isAtomic ? inside.atomic() : inside;
  }

  /** The length of flags and their colon; without one they end at the bracket. */
  private int flags() {
    int end = at;
    while (end < pattern.length() && (Character.isLetter(pattern.charAt(end)) || pattern.charAt(end) == '-')) {
      end++;
    }
    return end < pattern.length() && pattern.charAt(end) == ':' ? end + 1 - at : end - at;
  }

  private PatternCost closed(PatternCost inside) {
    at++;
    return inside;
  }

  private PatternCost escape() {
    char c = at < pattern.length() ? pattern.charAt(at++) : ' ';
    if (c == 'Q') {
      return quoted();
    }
    if (c == 'k') {
      skipPast('>');
      return PatternCost.BACK_REFERENCE;
    }
    if ("pPxN".indexOf(c) >= 0 && has('{') || c == 'b' && pattern.startsWith("{g}", at)) {
      skipPast('}');
    }
    if (c >= '1' && c <= '9') {
      return PatternCost.BACK_REFERENCE;
    }
    return ZERO_WIDTH.indexOf(c) >= 0 ? PatternCost.EMPTY : PatternCost.CHARACTER;
  }

  private PatternCost quoted() {
    int end = pattern.indexOf("\\E", at);
    boolean isEmpty = end == at || at == pattern.length();
    at = end < 0 ? pattern.length() : end + 2;
    return isEmpty ? PatternCost.EMPTY : PatternCost.CHARACTER;
  }

  /** A class of characters after its bracket, with classes in it. */
  private PatternCost characterClass() {
    int depth = 1;
    boolean isFirst = true;
    if (has('^')) {
      at++;
    }
    while (at < pattern.length() && depth > 0) {
      char c = pattern.charAt(at++);
      if (c == '\\') {
        at += has('Q') ? Math.max(1, pattern.indexOf("\\E", at) + 2 - at) : 1;
      } else if (c == '[') {
        depth++;
      } else if (c == ']' && !isFirst) {
        depth--;
      }
      isFirst = c == '[';
    }
    return PatternCost.CHARACTER;
  }

  private void skipSpace() {
    while (spacing == Spacing.COMMENTS && at < pattern.length()
        && (Character.isWhitespace(pattern.charAt(at)) || has('#'))) {
      int line = pattern.indexOf('\n', at);
      at = !has('#') ? at + 1 : line < 0 ? pattern.length() : line + 1;
    }
  }

  private void skipPast(char end) {
    int found = pattern.indexOf(end, at);
    at = found < 0 ? pattern.length() : found + 1;
  }

  private boolean has(char c) {
    return at < pattern.length() && pattern.charAt(at) == c;
  }
}
