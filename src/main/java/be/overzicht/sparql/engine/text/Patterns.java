package be.overzicht.sparql.engine.text;

import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;

/** Compiles the pattern of one function call in a query, and keeps the last one, which mostly is the only one. */
final class Patterns {
  private static final int LONGEST = 10_000;

  private final String function;
  private String text;
  private String flags;
  private Pattern pattern;

  Patterns(String function) {
    this.function = function;
  }

  /**
   * The compiled pattern.
   *
   * @param flags null when there are none
   */
  Pattern get(NodeValue text, NodeValue flags) {
    if (!text.isString() || flags != null && !flags.isString()) {
      throw new ExprEvalException(function + ": the pattern and its flags must be plain strings");
    }
    String wantedText = text.getString();
    String wantedFlags = flags == null ? "" : flags.getString();
    if (!wantedText.equals(this.text) || !wantedFlags.equals(this.flags)) {
      if (wantedText.length() > LONGEST) {
        throw new ExprEvalException(function + ": the pattern is longer than " + LONGEST + " characters");
      }
      pattern = RegexEngine.makePattern(function, wantedText, wantedFlags);
      this.text = wantedText;
      this.flags = wantedFlags;
    }
    return pattern;
  }
}
