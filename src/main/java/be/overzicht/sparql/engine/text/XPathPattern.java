package be.overzicht.sparql.engine.text;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.jena.sparql.expr.ExprEvalException;

/**
 * A pattern of XPath (<a href="https://www.w3.org/TR/xpath-functions-31/#regex-syntax">XPath and XQuery Functions 3.1,
 * section 5.6.1</a>) in the words of Java's, which mean other things: {@code $} also stands before a last line end there,
 * {@code \w} knows ASCII only, {@code [a-z-[aeiou]]} adds what it should take away, and some patterns of Java are none.
 */
final class XPathPattern {
  private final String text;
  private final String flags;
  private final StringBuilder java = new StringBuilder();
  private int at;
  private int groups;

  private XPathPattern(String text, String flags) {
    this.text = text;
    this.flags = flags;
  }

  /** The compiled pattern; what is wrong with it is an error of the expression (FORX0001, FORX0002). */
  static Pattern compile(String text, String flags) {
    int wrong = flags.replaceAll("[smixq]", "").length();
    if (wrong > 0) {
      throw new ExprEvalException("FORX0001: the flags \"" + flags + "\" have others than s, m, i, x and q");
    }
    int letters = flags.contains("i") ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0;
    if (flags.contains("q")) {
      return Pattern.compile(text, letters | Pattern.LITERAL);
    }
    try {
      return Pattern.compile(new XPathPattern(text, flags).translated(), letters);
    } catch (PatternSyntaxException e) {
      throw new ExprEvalException("FORX0002: \"" + text + "\" is no pattern: " + e.getDescription());
    }
  }

  private String translated() {
    while (at < text.length()) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (!flags.contains("x") || " \t\n\r".indexOf(c) < 0) {
        outside(c);
      }
    }
    return java.toString();
  }

  private void outside(int c) {
    switch (c) {
      case '.' -> java.append(flags.contains("s") ? CharClass.ANY : "[^\\n\\r]");
      case '^' -> java.append(flags.contains("m") ? "(?md:^)" : "^");
      case '$' -> java.append(flags.contains("m") ? "(?md:$)" : "\\z");
      case '\\' -> escape();
      case '[' -> java.append(charClass());
      case '(' -> open();
      case ')', '|' -> java.appendCodePoint(c);
      case '?', '*', '+' -> repeated(String.valueOf((char) c));
      case '{' -> repeated(counted());
      case ']', '}' -> throw wrong("a bracket that was not opened");
      default -> java.append(CharClass.literal(c));
    }
  }

  private void open() {
    if (at < text.length() && text.charAt(at) == '?') {
      if (!text.startsWith("?:", at)) {
        throw wrong("a group that XPath does not have");
      }
      at += 2;
      java.append("(?:");
    } else {
      groups++;
      java.append('(');
    }
  }

  private void repeated(String quantifier) {
    java.append(quantifier);
    if (at < text.length() && text.charAt(at) == '?') {
      java.append('?');
      at++;
    }
    if (at < text.length() && "?*+{".indexOf(text.charAt(at)) >= 0) {
      throw wrong("a quantifier of a quantifier");
    }
  }

  private String counted() {
    int end = text.indexOf('}', at);
    String count = end < 0 ? "" : text.substring(at, end);
    if (!count.matches("\\d{1,9}(,(\\d{1,9})?)?")) {
      throw wrong("a brace without numbers");
    }
    at = end + 1;
    return "{" + count + "}";
  }

  private void escape() {
    char c = at < text.length() ? text.charAt(at) : 0;
    if (c >= '1' && c <= '9') {
      reference();
    } else {
      CharClass found = new CharClass(text, at);
      java.append('[').append(found.escape()).append(']');
      at = found.end();
    }
  }

  /** As many digits as make the number of a group. */
  private void reference() {
    int number = text.charAt(at++) - '0';
    while (at < text.length() && Character.isDigit(text.charAt(at)) && number * 10 + text.charAt(at) - '0' <= groups) {
      number = number * 10 + text.charAt(at++) - '0';
    }
    if (number > groups) {
      throw wrong("a reference to a group that there is not");
    }
    java.append("(?:\\").append(number).append(')');
  }

  private String charClass() {
    CharClass found = new CharClass(text, at);
    String translated = found.read();
    at = found.end();
    return translated;
  }

  private PatternSyntaxException wrong(String what) {
    return new PatternSyntaxException(what, text, at);
  }
}
