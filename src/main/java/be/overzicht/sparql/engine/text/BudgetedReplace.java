package be.overzicht.sparql.engine.text;

import be.overzicht.sparql.budget.Budget;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/**
 * {@code REPLACE} (<a href="https://www.w3.org/TR/sparql11-query/#func-replace">SPARQL 1.1, section 17.4.3.15</a>), charged
 * while the text grows.
 */
public final class BudgetedReplace extends ExprFunctionN {
  private static final String NAME = "REPLACE";

  private final Budget budget;
  private final Patterns patterns;

  /** With its arguments. */
  public BudgetedReplace(ExprList arguments, Budget budget) {
    super(NAME, arguments);
    this.budget = budget;
    this.patterns = new Patterns(NAME, budget);
  }

  @Override
  public NodeValue eval(List<NodeValue> arguments) {
    Node source = NodeValueOps.checkAndGetStringLiteral(NAME, arguments.get(0));
    if (!arguments.get(2).isString()) {
      throw new ExprEvalException("REPLACE: the replacement must be a plain string");
    }
    NodeValue flags = arguments.size() > 3 ? arguments.get(3) : null;
    String text = source.getLiteralLexicalForm();
    Matcher matcher = patterns.matcher(text, arguments.get(1), flags);
    if (matcher.pattern().matcher("").find()) {
      throw new ExprEvalException("FORX0003: the pattern of REPLACE matches a text of no characters");
    }
    String replacement = arguments.get(2).getString();
    boolean isLiteral = (matcher.pattern().flags() & Pattern.LITERAL) != 0;
    String replaced = replaceAll(matcher, text,
        isLiteral ? Matcher.quoteReplacement(replacement) : Replacement.of(replacement, matcher.groupCount()));
    String language = source.getLiteralLanguage();
    return language.isEmpty() ? NodeValue.makeString(replaced) : NodeValue.makeLangString(replaced, language);
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new BudgetedReplace(arguments, budget);
  }

  /** What a replacement has at most, whatever groups it takes. */
  private static long longest(Matcher matcher, String replacement) {
    long group = 0;
    for (int number = 0; number <= matcher.groupCount(); number++) {
      group = Math.max(group, matcher.end(number) - matcher.start(number));
    }
    return replacement.length() + group * replacement.chars().filter(c -> c == '$').count();
  }

  private String replaceAll(Matcher matcher, String text, String replacement) {
    StringBuilder out = new StringBuilder();
    int charged = 0;
    while (matcher.find()) {
      budget.tick();
      budget.fits(out.length() + longest(matcher, replacement), Measured.LONGEST);
      matcher.appendReplacement(out, replacement);
      if (out.length() > 2 * charged) {
        Measured.charge(out.length() - charged, budget);
        charged = out.length();
      }
    }
    matcher.appendTail(out);
    Measured.charge(Math.max(0, out.length() - charged), budget);
    return out.toString();
  }
}
