package be.overzicht.csvw.parse.bytes;

import be.overzicht.csvw.parse.bytes.PatternPositions.NotRegularException;

/** Reads a character class of a regular expression, such as {@code [a-z_]}, for texts of ASCII. */
final class CharClassReader {
  private final String source;
  private int at;

  CharClassReader(String source, int open) {
    this.source = source;
    this.at = open + 1;
  }

  /** Where the expression goes on. */
  int end() {
    return at;
  }

  AsciiSet read() {
    boolean negated = next() == '^';
    at += negated ? 1 : 0;
    AsciiSet all = AsciiSet.NONE;
    if (next() == ']') {
      throw new NotRegularException();
    }
    while (next() != ']') {
      all = all.or(item());
    }
    at++;
    return negated ? all.negated() : all;
  }

  private AsciiSet item() {
    char from = next();
    boolean escape = from == '\\';
    AsciiSet set = one();
    boolean range = next() == '-' && at + 1 < source.length() && source.charAt(at + 1) != ']';
    if (!range) {
      return set;
    }
    at++;
    char to = next();
    if (escape || to == '\\' || to < from) {
      throw new NotRegularException();
    }
    at++;
    return AsciiSet.range(from, to);
  }

  private AsciiSet one() {
    char c = next();
    at++;
    if (c != '\\') {
      return AsciiSet.of(c);
    }
    char escaped = next();
    at++;
    return escaped(escaped);
  }

  private char next() {
    if (at >= source.length()) {
      throw new NotRegularException();
    }
    return source.charAt(at);
  }

  /** What a backslash and this character mean. */
  static AsciiSet escaped(char c) {
    AsciiSet digits = AsciiSet.range('0', '9');
    AsciiSet word = digits.or(AsciiSet.range('a', 'z')).or(AsciiSet.range('A', 'Z')).or(AsciiSet.of('_'));
    AsciiSet space = AsciiSet.range('\t', '\r').or(AsciiSet.of(' '));
    return switch (c) {
      case 'd' -> digits;
      case 'D' -> digits.negated();
      case 'w' -> word;
      case 'W' -> word.negated();
      case 's' -> space;
      case 'S' -> space.negated();
      case 't' -> AsciiSet.of('\t');
      case 'n' -> AsciiSet.of('\n');
      case 'r' -> AsciiSet.of('\r');
      default -> {
        if (Character.isLetterOrDigit(c) || c > 127) {
          throw new NotRegularException();
        }
        yield AsciiSet.of(c);
      }
    };
  }
}
