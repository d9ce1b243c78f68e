package be.overzicht.sparql.protocol;

import be.overzicht.sparql.problem.QueryProblem;
import be.overzicht.sparql.problem.QueryRefused;
import be.overzicht.sparql.problem.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The parameters that say what a query asks and how it is answered
 * (<a href="https://www.w3.org/TR/sparql11-protocol/#query-operation">SPARQL 1.1 Protocol, section 2.1</a>): each is heeded
 * or refused, and none is passed over because it is empty, there twice, or written in another way.
 */
final class ProtocolParameters {
  static final String DEFAULT_GRAPH = "default-graph-uri";
  static final String NAMED_GRAPH = "named-graph-uri";

  private static final List<String> FORMATS = List.of("format", "output");
  private static final Set<String> KNOWN = Set.of("query", "update", "format", "output", DEFAULT_GRAPH, NAMED_GRAPH);
  /** What is written for these parameters by mistake, without signs and in lower case. */
  private static final Map<String, String> MEANT = Map.ofEntries(
      Map.entry("query", "query"), Map.entry("update", "update"), Map.entry("format", "format"),
      Map.entry("output", "format"), Map.entry("defaultgraphuri", DEFAULT_GRAPH),
      Map.entry("defaultgraph", DEFAULT_GRAPH), Map.entry("defaultgraphiri", DEFAULT_GRAPH),
      Map.entry("usinggraphuri", DEFAULT_GRAPH), Map.entry("namedgraphuri", NAMED_GRAPH),
      Map.entry("namedgraph", NAMED_GRAPH), Map.entry("namedgraphiri", NAMED_GRAPH),
      Map.entry("usingnamedgraphuri", NAMED_GRAPH));
  private static final Pattern SIGNS = Pattern.compile("[^a-z]");
  /** An IRI with a scheme (<a href="https://www.rfc-editor.org/rfc/rfc3987#section-2.2">RFC 3987, section 2.2</a>). */
  private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\x00-\\x20<>\"{}|\\\\^`]*");

  private ProtocolParameters() {}

  /** Refuses what could only be heeded by a guess. */
  static void require(Parameters parameters) {
    parameters.all().keySet().forEach(ProtocolParameters::requireKnown);
    Stream.of(DEFAULT_GRAPH, NAMED_GRAPH).forEach(
        name -> parameters.all(name).forEach(graph -> requireAbsolute(name, graph)));
    List<String> formats = formats(parameters);
    if (formats.stream().distinct().count() > 1 || formats.stream().anyMatch(String::isBlank)) {
      throw refused("format", "Say one format by \"format\", or leave it out; this request says "
          + (formats.size() > 1 ? "several." : "none."));
    }
  }

  /** Whether they say which graphs to ask. */
  static boolean nameGraphs(Parameters parameters) {
    return parameters.has(DEFAULT_GRAPH) || parameters.has(NAMED_GRAPH);
  }

  /** The form they ask for. */
  static Optional<String> format(Parameters parameters) {
    return formats(parameters).stream().findFirst();
  }

  private static List<String> formats(Parameters parameters) {
    return FORMATS.stream().flatMap(name -> parameters.all(name).stream()).toList();
  }

  private static void requireKnown(String name) {
    String meant = MEANT.get(SIGNS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(""));
    if (meant != null && !KNOWN.contains(name)) {
      throw refused(meant, "There is no parameter \"" + name + "\"; write it \"" + meant + "\".");
    }
  }

  private static void requireAbsolute(String name, String graph) {
    if (!ABSOLUTE.matcher(graph).matches()) {
      throw refused(name, "The parameter \"" + name + "\" must be a whole IRI; this one is \"" + graph + "\".");
    }
  }

  private static QueryRefused refused(String name, String detail) {
    return new QueryRefused(QueryProblem.of(Reason.PARAMETER, detail, name));
  }
}
