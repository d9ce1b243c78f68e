package be.overzicht.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Consumer;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;

/** Fuseki's operation "query", answered by the same pipeline as all other requests. */
final class QueryAction extends ActionService {
  private final Consumer<HttpServletRequest> answers;

  QueryAction(Consumer<HttpServletRequest> answers) {
    this.answers = answers;
  }

  /** Any method: what is not offered is refused like everything else. */
  @Override
  public void process(HttpAction action) {
    executeLifecycle(action);
  }

  /** Takes back what Fuseki set before it came to this operation. */
  @Override
  public void validate(HttpAction action) {
    HttpServletResponse response = action.getResponse();
    response.setHeader("Fuseki-Request-Id", null);
    response.setHeader("Server", null);
    response.setHeader("Vary", null);
  }

  @Override
  public void execute(HttpAction action) {
    answers.accept(action.getRequest());
  }
}
