package be.overzicht.sparql.answer;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Short labels for the blank nodes of one answer, in the order in which they are met. */
final class BlankLabels {
  private final Map<Node, String> labels = new HashMap<>();

  String of(Node blank) {
    return labels.computeIfAbsent(blank, node -> "b" + labels.size());
  }
}
