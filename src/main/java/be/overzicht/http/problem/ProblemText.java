package be.overzicht.http.problem;

import be.overzicht.sparql.problem.QueryProblem;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes a problem for programs and for terminals. */
public final class ProblemText {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ProblemText() {}

  /**
   * The members of <a href="https://www.rfc-editor.org/rfc/rfc9457#section-3">RFC 9457, section 3</a>, and where a
   * query is wrong.
   */
  public static String json(ProblemDetails problem) {
    ObjectNode root = JSON.createObjectNode();
    root.put("type", "about:blank");
    root.put("title", problem.title());
    root.put("status", problem.status());
    root.put("detail", problem.detail());
    root.put("instance", problem.instance());
    problem.fault().flatMap(QueryProblem::place)
        .ifPresent(place -> root.put("line", place.line()).put("column", place.column()));
    if (!problem.choices().isEmpty()) {
      ArrayNode choices = root.putArray("choices");
      for (ProblemDetails.Option option : problem.choices()) {
        choices.addObject().put("href", option.href()).put("label", option.label()).put("type", option.type());
      }
    }
    return root.toPrettyString() + "\n";
  }

  /** A few lines; control characters of the request never reach the terminal. */
  public static String plain(ProblemDetails problem) {
    StringBuilder text = new StringBuilder();
    text.append(problem.status()).append(' ').append(problem.title()).append('\n').append(line(problem.detail()));
    for (ProblemDetails.Option option : problem.choices()) {
      text.append("  ").append(line(option.href() + "  " + option.label() + " (" + option.type() + ")"));
    }
    return text.toString();
  }

  private static String line(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ") + "\n";
  }
}
