package be.overzicht.engines;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Queries that this program and Oxigraph answer differently, each with the reason.
 *
 * @param reasons a reason by its query
 */
record KnownDifferences(Map<String, String> reasons) {
  private static final String REASON = "because: ";

  /** The list: queries a line each, after the line that says why they differ. */
  static KnownDifferences read() {
    Map<String, String> reasons = new HashMap<>();
    String reason = "";
    for (String line : EngineQueries.lines("differences.txt")) {
      if (line.startsWith(REASON)) {
        reason = line.substring(REASON.length());
      } else if (reason.isBlank() || reasons.put(line, reason) != null) {
        throw new IllegalStateException("without a reason, or there twice: " + line);
      }
    }
    return new KnownDifferences(reasons);
  }

  boolean explains(String query) {
    return reasons.containsKey(query);
  }

  /** Those of these queries that should differ. */
  Set<String> among(List<String> queries) {
    Set<String> among = new HashSet<>(queries);
    among.retainAll(reasons.keySet());
    return among;
  }

  Set<String> queries() {
    return reasons.keySet();
  }
}
