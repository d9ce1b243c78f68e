package be.overzicht.sparql.engine.text;

import java.util.regex.PatternSyntaxException;

/**
 * Characters between square brackets of a pattern, and the escapes that stand for many
 * (<a href="https://www.w3.org/TR/xmlschema11-2/#charcter-classes">XML Schema 1.1, section G.4</a>), as classes of Java.
 */
final class CharClass {
  /** Any character. */
  static final String ANY = "(?s:.)";
  private static final String NAME_START = ":A-Z_a-z\\x{C0}-\\x{D6}\\x{D8}-\\x{F6}\\x{F8}-\\x{2FF}\\x{370}-\\x{37D}"
      + "\\x{37F}-\\x{1FFF}\\x{200C}-\\x{200D}\\x{2070}-\\x{218F}\\x{2C00}-\\x{2FEF}\\x{3001}-\\x{D7FF}\\x{F900}-\\x{FDCF}"
      + "\\x{FDF0}-\\x{FFFD}\\x{10000}-\\x{EFFFF}";
  private static final String NAME = NAME_START + "\\-.0-9\\x{B7}\\x{300}-\\x{36F}\\x{203F}-\\x{2040}";

  private final String text;
  private int at;

  /** In this pattern, after the bracket or the backslash. */
  CharClass(String text, int at) {
    this.text = text;
    this.at = at;
  }

  /** Where the pattern goes on. */
  int end() {
    return at;
  }

  /** A character that stands for itself. */
  static String literal(int c) {
    return Character.isLetterOrDigit(c) ? Character.toString(c) : String.format("\\x{%X}", c);
  }

  /** The class up to its closing bracket, as a pattern of one character. */
  String read() {
    boolean isNegative = at < text.length() && text.charAt(at) == '^';
    at += isNegative ? 1 : 0;
    StringBuilder members = new StringBuilder();
    String without = "";
    while (text.charAt(require()) != ']') {
      if (text.startsWith("-[", at)) {
        at += 2;
        without = read();
        if (text.charAt(require()) != ']') {
          throw wrong("something after what is taken away");
        }
      } else {
        members.append(member());
      }
    }
    at++;
    if (members.length() == 0) {
      throw wrong("a class of no characters");
    }
    String all = "[" + members + "]";
    String positive = isNegative ? "(?:(?!" + all + ")" + ANY + ")" : all;
    return without.isEmpty() ? positive : "(?:(?!" + without + ")" + positive + ")";
  }

  private String member() {
    String first = one();
    boolean isRange = at + 1 < text.length() && text.charAt(at) == '-' && "[]".indexOf(text.charAt(at + 1)) < 0;
    if (!isRange) {
      return first;
    }
    at++;
    String last = one();
    if (first.startsWith("\\p") || first.length() > 12 || last.startsWith("\\p") || last.length() > 12) {
      throw wrong("a range from or to more than one character");
    }
    return first + "-" + last;
  }

  private String one() {
    int c = text.codePointAt(require());
    at += Character.charCount(c);
    if (c == '[') {
      throw wrong("a bracket inside of brackets");
    }
    return c == '\\' ? escape() : literal(c);
  }

  /** What stands after a backslash, as members of a class. */
  String escape() {
    char c = text.charAt(require());
    at++;
    return switch (c) {
      case 'n', 'r', 't' -> "\\" + c;
      case 'd' -> "\\p{Nd}";
      case 'D' -> "\\P{Nd}";
      case 's' -> "\\x20\\t\\n\\r";
      case 'S' -> "[^\\x20\\t\\n\\r]";
      case 'w' -> "[^\\p{P}\\p{Z}\\p{C}]";
      case 'W' -> "\\p{P}\\p{Z}\\p{C}";
      case 'i' -> "[" + NAME_START + "]";
      case 'I' -> "[^" + NAME_START + "]";
      case 'c' -> "[" + NAME + "]";
      case 'C' -> "[^" + NAME + "]";
      case 'p', 'P' -> property(c);
      default -> {
        if ("\\|.-^?*+{}()[]$".indexOf(c) < 0) {
          throw wrong("an escape that XPath does not have");
        }
        yield literal(c);
      }
    };
  }

  /** A category, or a block, which Java calls by "In". */
  private String property(char kind) {
    int end = text.indexOf('}', at);
    String name = end < 0 || text.charAt(at) != '{' ? "" : text.substring(at + 1, end);
    if (!name.matches("[LMNPZSC][a-z]?|Is[A-Za-z0-9-]+")) {
      throw wrong("a property that XPath does not have");
    }
    at = end + 1;
    return "\\" + kind + "{" + (name.startsWith("Is") ? "In" + name.substring(2) : name) + "}";
  }

  private int require() {
    if (at >= text.length()) {
      throw wrong("an end too soon");
    }
    return at;
  }

  private PatternSyntaxException wrong(String what) {
    return new PatternSyntaxException(what, text, at);
  }
}
