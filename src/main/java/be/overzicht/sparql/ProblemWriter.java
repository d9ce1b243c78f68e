package be.overzicht.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Writes a problem in the form that the client accepts; the server gives its own, so that all its errors look alike. */
@FunctionalInterface
public interface ProblemWriter {
  /** Sets the status, the headers and the body. The answer has not been started. */
  void write(HttpServletRequest request, HttpServletResponse response, QueryProblem problem) throws IOException;
}
