package be.overzicht.sparql.engine.text;

import be.overzicht.sparql.budget.Budget;
import be.overzicht.sparql.budget.Stop;
import be.overzicht.text.PatternLimits;
import be.overzicht.text.WatchedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;

/** Compiles the pattern of one function call in a query, and keeps the last one, which mostly is the only one. */
final class Patterns {
  private static final int LONGEST = 10_000;

  private final String function;
  private String text;
  private final Budget budget;
  private String flags;
  private Pattern pattern;
  private PatternLimits limits;

  Patterns(String function, Budget budget) {
    this.function = function;
    this.budget = budget;
  }

  /** A matcher of the pattern with a text, which ends with the budget. */
  Matcher matcher(String matched, NodeValue text, NodeValue flags) {
    Pattern compiled = get(text, flags);
    budget.fits(matched.length(), limits.longestText());
    return compiled.matcher(new WatchedText(matched, budget::tick));
  }

  /**
   * The compiled pattern.
   *
   * @param flags null when there are none
   */
  private Pattern get(NodeValue text, NodeValue flags) {
    if (!text.isString() || flags != null && !flags.isString()) {
      throw new ExprEvalException(function + ": the pattern and its flags must be plain strings");
    }
    String wantedText = text.getString();
    String wantedFlags = flags == null ? "" : flags.getString();
    if (!wantedText.equals(this.text) || !wantedFlags.equals(this.flags)) {
      if (wantedText.length() > LONGEST) {
        throw new ExprEvalException(function + ": the pattern is longer than " + LONGEST + " characters");
      }
      budget.check();
      pattern = XPathPattern.compile(wantedText, wantedFlags);
      String literal = wantedFlags.contains("q") ? "q" : "";
      if (PatternLimits.excess(pattern.pattern(), literal).isPresent()) {
        budget.stop(Stop.PATTERN);
        budget.check();
      }
      limits = PatternLimits.of(pattern.pattern(), literal);
      this.text = wantedText;
      this.flags = wantedFlags;
    }
    return pattern;
  }
}
