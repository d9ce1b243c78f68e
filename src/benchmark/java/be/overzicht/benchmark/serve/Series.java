package be.overzicht.benchmark.serve;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Requests of one kind, as many as anybody wants.
 *
 * @param label the name in the table of results
 * @param accept the form asked for
 * @param connections how many at once
 * @param paths the path and query of the n-th request
 */
record Series(String label, String accept, int connections, IntFunction<String> paths) {
  /** How many different requests a series has that repeats them. */
  static final int REPEATED = 100;
  private static final String JSON = "application/sparql-results+json";
  private static final String TURTLE = "text/turtle";
  private static final List<QueryTemplate> REPEATED_TEMPLATES = List.of(
      QueryTemplate.LOOKUP, QueryTemplate.LIST, QueryTemplate.OPTIONAL, QueryTemplate.ORDER);

  /** A series for each template, no two queries alike, over one and over eight connections. */
  static List<Series> ofQueries(Peer peer, long triples) {
    return Stream.of(1, 8).flatMap(connections -> Arrays.stream(QueryTemplate.values())
        .map(template -> new Series(template.label(), template.givesStatements() ? TURTLE : JSON, connections,
            number -> peer.query(template.instance(number, triples))))).toList();
  }

  /** A few queries again and again. */
  static Series ofRepeatedQueries(Peer peer, long triples) {
    return new Series("repeated queries", JSON, 8, number -> peer.query(
        REPEATED_TEMPLATES.get(number % REPEATED_TEMPLATES.size()).instance(number % REPEATED, triples)));
  }

  /** Documents, each another one as long as there are others. */
  static Series ofDocuments(Peer peer, long triples) {
    return new Series("documents, rendered", TURTLE, 8,
        number -> peer.document(REPEATED + number % (GeneratedData.authorities(triples) - REPEATED)));
  }

  /** A few documents again and again. */
  static Series ofRepeatedDocuments(Peer peer) {
    return new Series("documents, cached", TURTLE, 8, number -> peer.document(number % REPEATED));
  }

  /** What sends them. */
  Load load() {
    return new Load(connections, accept, paths);
  }
}
