package be.overzicht.sparql.protocol;

import be.overzicht.sparql.problem.QueryProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What the endpoint leaves to the server it is mounted in, so that all its answers are chosen and fail alike. */
public interface Outside {
  /** How it reads what clients want. */
  Preferences preferences();

  /** The address of the licence of the data. */
  String license();

  /** Writes the page that shows an answer: status, headers and body. The answer has not been started. */
  void show(HttpServletRequest request, HttpServletResponse response, ShownAnswer answer) throws IOException;

  /** Writes a problem in the form that the client accepts: status, headers and body. The answer has not been started. */
  void write(HttpServletRequest request, HttpServletResponse response, QueryProblem problem) throws IOException;
}
