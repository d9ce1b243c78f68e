package be.overzicht.benchmark.serve;

import be.overzicht.benchmark.generate.GeneratedData;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Requests of one kind.
 *
 * @param label the name in the table of results
 * @param accept the form asked for
 * @param connections how many at once
 * @param paths the path and query of the n-th request
 */
record Series(String label, String accept, int connections, IntFunction<String> paths) {
  /** How many different requests a series has that repeats them. */
  static final int REPEATED = 100;
  private static final int CONNECTIONS = 8;
  private static final int MOST_DOCUMENTS = 20_000;
  private static final String JSON = "application/sparql-results+json";
  private static final String TURTLE = "text/turtle";
  private static final List<QueryTemplate> REPEATED_TEMPLATES = List.of(
      QueryTemplate.LOOKUP, QueryTemplate.LIST, QueryTemplate.OPTIONAL, QueryTemplate.ORDER);

  /** A series for each template, no two queries alike, over so many connections. */
  static List<Series> ofQueries(Peer peer, long triples, int connections) {
    return Arrays.stream(QueryTemplate.values())
        .map(template -> new Series(template.label(), template.givesStatements() ? TURTLE : JSON, connections,
            number -> peer.query(template.instance(number, triples)))).toList();
  }

  /** A few queries again and again. */
  static Series ofRepeatedQueries(Peer peer, long triples) {
    return new Series("repeated queries", JSON, CONNECTIONS, number -> peer.query(
        REPEATED_TEMPLATES.get(number % REPEATED_TEMPLATES.size()).instance(number % REPEATED, triples)));
  }

  /** Documents of authorities, each another one; then the same at other addresses, which nobody asked for either. */
  static Series ofDocuments(Peer peer, long triples) {
    int documents = recordedDocuments(triples);
    Series recorded = ofRecordedDocuments(peer, triples);
    return new Series(recorded.label(), TURTLE, CONNECTIONS, number ->
        recorded.paths().apply(number) + (number < documents ? "" : "?time=" + number / documents));
  }

  /** Documents of authorities, the same again after the last. */
  static Series ofRecordedDocuments(Peer peer, long triples) {
    int documents = recordedDocuments(triples);
    return new Series("documents, rendered", TURTLE, CONNECTIONS,
        number -> peer.document(GeneratedData.authorityPath(number % documents)));
  }

  /** How many documents there are before they come again. */
  static int recordedDocuments(long triples) {
    return Math.min(MOST_DOCUMENTS, GeneratedData.authorities(triples));
  }

  /** A few documents again and again. */
  static Series ofRepeatedDocuments(Peer peer) {
    return new Series("documents, cached", TURTLE, CONNECTIONS,
        number -> peer.document(GeneratedData.authorityPath(number % REPEATED)));
  }
}
