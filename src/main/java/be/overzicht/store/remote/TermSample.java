package be.overzicht.store.remote;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.modify.request.QuadDataAcc;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.sparql.modify.request.UpdateDrop;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateRequest;

/** Some terms of each datatype and language that a release has, and some IRIs: given to a store, and asked back. */
final class TermSample {
  private static final int OF_EACH = 20;
  private static final String PLACE = "urn:x-overzicht:term:";
  private static final Node PROPERTY = NodeFactory.createURI(PLACE + "is");

  private final Map<String, Set<Node>> kinds = new HashMap<>();

  /** Takes a term into the sample, if there are not enough of its kind. */
  void offer(Node term) {
    Set<Node> some = kinds.computeIfAbsent(kind(term), missing -> new HashSet<>());
    if (some.size() < OF_EACH) {
      some.add(term);
    }
  }

  private static String kind(Node term) {
    if (!term.isLiteral()) {
      return term.isURI() && term.getURI().chars().anyMatch(sign -> sign > 0x7F || sign == '%') ? "wide" : "plain";
    }
    String text = term.getLiteralLexicalForm();
    String signs = text.isEmpty() ? "empty" : text.chars().anyMatch(sign -> sign < ' ') ? "lines" : "text";
    return term.getLiteralDatatypeURI() + " " + term.getLiteralLanguage() + " " + signs;
  }

  /** Gives the sample to a store; what does not come back as it was given is told, one change for each kind. */
  List<String> changes(StoreConnection connection, String graph) {
    Node name = NodeFactory.createURI(graph);
    Map<Node, Node> given = new LinkedHashMap<>();
    kinds.values().stream().flatMap(Collection::stream)
        .forEach(term -> given.put(NodeFactory.createURI(PLACE + given.size()), term));
    Update drop = new UpdateDrop(name, true);
    connection.update(new UpdateRequest(drop));
    List<Quad> quads = new ArrayList<>();
    given.forEach((place, term) -> quads.add(Quad.create(name, place, PROPERTY, term)));
    for (int from = 0; from < quads.size(); from += ReleaseLoader.BATCH) {
      connection.update(new UpdateRequest(new UpdateDataInsert(
          new QuadDataAcc(quads.subList(from, Math.min(quads.size(), from + ReleaseLoader.BATCH))))));
    }
    Map<Node, Node> back = new HashMap<>();
    new RemoteGraph(connection, graph)
        .find(Triple.ANY).forEachRemaining(triple -> back.put(triple.getSubject(), triple.getObject()));
    connection.update(new UpdateRequest(drop));
    return told(given, back);
  }

  private static List<String> told(Map<Node, Node> given, Map<Node, Node> back) {
    Map<String, String> changed = new LinkedHashMap<>();
    given.forEach((place, term) -> {
      Node other = back.get(place);
      if (!term.equals(other)) {
        changed.putIfAbsent(kind(term), NodeFmtLib.strNT(term) + " becomes "
            + (other == null ? "nothing" : NodeFmtLib.strNT(other)));
      }
    });
    return List.copyOf(changed.values());
  }
}
