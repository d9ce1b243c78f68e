package be.overzicht.sparql;

import be.overzicht.sparql.protocol.Preferences;
import be.overzicht.sparql.protocol.ResultForm;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.fuseki.servlets.FusekiFilter;

/** Hands requests to Fuseki, but for a browser that has no query yet: that goes on to the page with the editor. */
final class SparqlFilter extends FusekiFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD");
  private static final Pattern ASKS = Pattern.compile("(?:^|&)(?:query|update)(?:=|&|$)");
  private static final Pattern FORM = Pattern.compile("(?:^|&)(?:format|output)=([^&]+)");

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

  private boolean isEditorAsked(HttpServletRequest request) {
    String parameters = request.getQueryString() == null ? "" : request.getQueryString();
    if (!READING.contains(request.getMethod()) || ASKS.matcher(parameters).find()) {
      return false;
    }
    Matcher form = FORM.matcher(parameters);
    return form.find() ? ResultForm.Page.HTML.isCalled(form.group(1)) : preferences.wantsPage(request);
  }
}
