package be.overzicht.sparql;

import be.overzicht.sparql.problem.QueryRefused;
import be.overzicht.sparql.protocol.Preferences;
import be.overzicht.sparql.protocol.QueryRequest;
import be.overzicht.sparql.protocol.RequestReader;
import be.overzicht.sparql.protocol.ResultForm;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.fuseki.servlets.FusekiFilter;

/** Hands requests to Fuseki, but for a browser that has no query yet: that goes on to the page with the editor. */
final class SparqlFilter extends FusekiFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final Preferences preferences;

  SparqlFilter(Preferences preferences) {
    this.preferences = preferences;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (request instanceof HttpServletRequest http && isEditorAsked(http)) {
      chain.doFilter(request, response);
    } else {
      super.doFilter(request, response, chain);
    }
  }

  private boolean isEditorAsked(HttpServletRequest request) throws IOException {
    return READING.contains(request.getMethod()) && isEditorAsked(request, asked(request));
  }

  private boolean isEditorAsked(HttpServletRequest request, Optional<QueryRequest> asked) {
    return asked.filter(QueryRequest::isAboutService)
        .map(about -> about.format().map(ResultForm.Page.HTML::isCalled).orElseGet(() -> preferences.wantsPage(request)))
        .orElse(false);
  }

  /** What a GET or HEAD asks; nothing when it cannot be read, which is for Fuseki's side to say. */
  private static Optional<QueryRequest> asked(HttpServletRequest request) throws IOException {
    try {
      return Optional.of(RequestReader.read(request));
    } catch (QueryRefused unreadable) {
      return Optional.empty();
    }
  }
}
