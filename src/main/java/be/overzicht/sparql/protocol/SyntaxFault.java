package be.overzicht.sparql.protocol;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryParseException;

/**
 * What ARQ's parser says of a faulty query, in words for people. The parser gives the place of the last token it
 * understood, and only its message tells where the first one is that it did not.
 *
 * @param line from 1; 0 when it is unknown
 * @param column from 1; 0 when it is unknown
 * @param what what is wrong there
 */
record SyntaxFault(int line, int column, String what) {
  private static final Pattern PLACE = Pattern.compile("at line (\\d+), column (\\d+)");
  private static final Pattern TOKEN = Pattern.compile("Encountered \" .* \"(.*) \"\" at line");
  private static final Pattern END = Pattern.compile("Encountered (?:: )?\"?<EOF>");
  private static final String PREFIX = "^Line \\d+, column \\d+: ";

  static SyntaxFault of(QueryParseException fault) {
    String message = firstLine(fault.getMessage());
    Matcher place = PLACE.matcher(message);
    return place.find()
        ? new SyntaxFault(Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)), what(message))
        : new SyntaxFault(fault.getLine(), fault.getColumn(), message.replaceFirst(PREFIX, ""));
  }

  QueryProblem problem(String title) {
    return line < 1
        ? QueryProblem.of(400, title, what)
        : QueryProblem.of(400, title, "Line " + line + ", column " + column + ": " + what)
            .at(new QueryProblem.Place(line, column));
  }

  /** The first line; what follows lists every token that could have come instead. */
  static String firstLine(String message) {
    return message == null ? "" : message.strip().split("\\R", 2)[0];
  }

  private static String what(String message) {
    if (END.matcher(message).find()) {
      return "the query ends here, and is not complete; close what was opened.";
    }
    Matcher token = TOKEN.matcher(message);
    return token.find() ? "\"" + token.group(1) + "\" cannot stand here." : message;
  }
}
