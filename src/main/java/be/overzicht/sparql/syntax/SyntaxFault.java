package be.overzicht.sparql.syntax;

import be.overzicht.sparql.problem.QueryProblem;
import be.overzicht.sparql.problem.Reason;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;

/**
 * What ARQ's parser says of a faulty query, in words for people. The parser gives the place of the last token it
 * understood, and only its message tells where the first one is that it did not.
 *
 * @param line from 1; 0 when it is unknown
 * @param column from 1; 0 when it is unknown
 * @param reason what is wrong there
 * @param words the word or sign that is wrong there, or what the parser says
 */
record SyntaxFault(int line, int column, Reason reason, String words) {
  private static final Pattern PLACE = Pattern.compile("at line (\\d+), column (\\d+)");
  private static final Pattern TOKEN = Pattern.compile("Encountered \" .* \"(.*) \"\" at line");
  private static final Pattern END = Pattern.compile("Encountered (?:: )?\"?<EOF>");
  private static final int LONGEST = 500;
  private static final String PREFIX = "^Line \\d+, column \\d+: ";

  static SyntaxFault of(QueryParseException fault) {
    String message = firstLine(fault.getMessage());
    Matcher place = PLACE.matcher(message);
    return place.find()
        ? at(Integer.parseInt(place.group(1)), Math.max(1, Integer.parseInt(place.group(2))), message)
        : new SyntaxFault(fault.getLine(), fault.getColumn(), Reason.SYNTAX, message.replaceFirst(PREFIX, ""));
  }

  /** A fault whose place nobody tells. */
  static SyntaxFault elsewhere(RuntimeException fault) {
    return new SyntaxFault(0, 0, Reason.SYNTAX, firstLine(fault.getMessage()));
  }

  QueryProblem problem() {
    return line < 1
        ? QueryProblem.of(reason, sentence(), words)
        : QueryProblem.of(reason, "Line " + line + ", column " + column + ": " + sentence(), words)
            .at(new QueryProblem.Place(line, column));
  }

  private String sentence() {
    return switch (reason) {
      case SYNTAX_END -> "the query ends here, and is not complete; close what was opened.";
      case SYNTAX_WORD -> "\"" + words + "\" cannot stand here.";
      default -> words;
    };
  }

  private static SyntaxFault at(int line, int column, String message) {
    if (END.matcher(message).find()) {
      return new SyntaxFault(line, column, Reason.SYNTAX_END, "");
    }
    Matcher token = TOKEN.matcher(message);
    return token.find() ? new SyntaxFault(line, column, Reason.SYNTAX_WORD, token.group(1))
        : new SyntaxFault(line, column, Reason.SYNTAX, message);
  }

  /** The first line; what follows lists every token that could have come instead. */
  private static String firstLine(String message) {
    String line = message == null ? "" : message.strip().split("\\R", 2)[0];
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
