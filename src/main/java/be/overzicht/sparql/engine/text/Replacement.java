package be.overzicht.sparql.engine.text;

import java.util.regex.Matcher;
import org.apache.jena.sparql.expr.ExprEvalException;

/**
 * What is put in the place of a match
 * (<a href="https://www.w3.org/TR/xpath-functions-31/#func-replace">XPath and XQuery Functions 3.1, section 5.6.4</a>), as
 * Java writes it: of groups that there are not nothing comes, and other escapes are errors.
 */
final class Replacement {
  private Replacement() {}

  /** The same for a Java matcher with this many groups. */
  static String of(String text, int groups) {
    StringBuilder java = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
      if (c == '\\') {
        if (next != '\\' && next != '$') {
          throw new ExprEvalException("FORX0004: \\ stands before neither \\ nor $ in \"" + text + "\"");
        }
        java.append(c).append(next);
        at++;
      } else if (c == '$') {
        if (next < '0' || next > '9') {
          throw new ExprEvalException("FORX0004: $ stands before no digit in \"" + text + "\"");
        }
        java.append(next - '0' <= groups ? "$" + next : "");
        at++;
      } else {
        java.append(Matcher.quoteReplacement(String.valueOf(c)));
      }
    }
    return java.toString();
  }
}
