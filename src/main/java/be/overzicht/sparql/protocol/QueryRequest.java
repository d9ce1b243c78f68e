package be.overzicht.sparql.protocol;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A query as it was asked (<a href="https://www.w3.org/TR/sparql11-protocol/#query-operation">SPARQL 1.1 Protocol, section
 * 2.1</a>).
 *
 * @param text the query; empty to ask about the service itself
 * @param defaultGraphs whose union is the default graph; none means the query says it, or the dataset's own
 * @param namedGraphs the named graphs; none likewise
 * @param format the form that the address asks for, instead of {@code Accept}
 */
public record QueryRequest(String text, List<String> defaultGraphs, List<String> namedGraphs, Optional<String> format) {
  /** Where queries are asked. */
  public static final String ENDPOINT = "/sparql";

  public QueryRequest {
    defaultGraphs = List.copyOf(defaultGraphs);
    namedGraphs = List.copyOf(namedGraphs);
  }

  /** A request that has no query. */
  static QueryRequest aboutService(Optional<String> format) {
    return new QueryRequest("", List.of(), List.of(), format);
  }

  /** Whether it asks no query, but what the service is. */
  public boolean isAboutService() {
    return text.isEmpty();
  }

  /** The parameters that say which graphs to ask; none when the query says it, or the dataset's own are meant. */
  public Map<String, List<String>> graphs() {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    parameters.put("default-graph-uri", defaultGraphs);
    parameters.put("named-graph-uri", namedGraphs);
    parameters.values().removeIf(List::isEmpty);
    return parameters;
  }

  /** Whether the request itself says which graphs to ask. */
  public boolean hasDataset() {
    return !defaultGraphs.isEmpty() || !namedGraphs.isEmpty();
  }
}
