package be.overzicht.store.things;

import be.overzicht.rdf.Uris;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/** The things of a graph in memory, which is walked from end to end when somebody asks for the first time. */
public final class WalkedThings implements ThingIndex {
  private final Graph graph;
  private final Uris uris;
  private Map<String, List<String>> found;

  /** The things whose statements stand in this graph. */
  public WalkedThings(Graph graph, Uris uris) {
    this.graph = graph;
    this.uris = uris;
  }

  @Override
  public List<String> concepts() {
    return List.copyOf(found().keySet());
  }

  @Override
  public List<String> of(String concept) {
    return found().getOrDefault(concept, List.of());
  }

  private synchronized Map<String, List<String>> found() {
    if (found == null) {
      Map<String, TreeSet<String>> things = new TreeMap<>();
      graph.find().forEachRemaining(triple -> add(triple.getSubject(), things));
      found = new TreeMap<>();
      things.forEach((concept, iris) -> found.put(concept, List.copyOf(iris)));
    }
    return found;
  }

  private void add(Node subject, Map<String, TreeSet<String>> things) {
    if (subject.isURI()) {
      uris.concept(subject.getURI()).ifPresent(
          concept -> things.computeIfAbsent(concept, key -> new TreeSet<>()).add(subject.getURI()));
    }
  }
}
