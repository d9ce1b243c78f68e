package be.overzicht.sparql.protocol;

import java.util.List;
import java.util.Optional;

/**
 * A query as it was asked (<a href="https://www.w3.org/TR/sparql11-protocol/#query-operation">SPARQL 1.1 Protocol, section
 * 2.1</a>).
 *
 * @param text the query
 * @param defaultGraphs whose union is the default graph; none means the query says it, or the dataset's own
 * @param namedGraphs the named graphs; none likewise
 * @param format the form that the address asks for, instead of {@code Accept}
 */
public record QueryRequest(String text, List<String> defaultGraphs, List<String> namedGraphs, Optional<String> format) {
  public QueryRequest {
    defaultGraphs = List.copyOf(defaultGraphs);
    namedGraphs = List.copyOf(namedGraphs);
  }

  /** Whether the request itself says which graphs to ask. */
  public boolean hasDataset() {
    return !defaultGraphs.isEmpty() || !namedGraphs.isEmpty();
  }
}
