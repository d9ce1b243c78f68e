package be.overzicht.rdf.jsonld;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;

/**
 * Decides which things of a document are written inside another: those that only this other leads to, where it first does;
 * the first thing of the document never is.
 */
final class Embedding {
  private final Map<Value, List<Statement>> things = new LinkedHashMap<>();
  private final Set<Resource> outside = new LinkedHashSet<>();
  private final Set<Value> written = new HashSet<>();

  Embedding(List<Statement> statements) {
    statements.forEach(statement ->
        things.computeIfAbsent(statement.getSubject(), any -> new ArrayList<>()).add(statement));
    Map<Value, Set<Resource>> referrers = new HashMap<>();
    statements.forEach(statement ->
        referrers.computeIfAbsent(statement.getObject(), any -> new HashSet<>()).add(statement.getSubject()));
    for (Value thing : things.keySet()) {
      if (outside.isEmpty() || referrers.getOrDefault(thing, Set.of()).size() != 1) {
        outside.add((Resource) thing);
      }
    }
    breakCycles();
  }

  /** The things that are written by themselves. */
  List<Resource> outside() {
    return List.copyOf(outside);
  }

  /** What is said of a thing. */
  List<Statement> of(Resource thing) {
    return things.get(thing);
  }

  /**
   * What is said of a value that is written in this place; nothing when it is written by itself, was written before, or is
   * no thing.
   */
  List<Statement> inside(Value value) {
    boolean isHere = things.containsKey(value) && !outside.contains(value) && written.add(value);
    return isHere ? things.get(value) : List.of();
  }

  /** Things that only lead to each other would be written nowhere: the first of them is written by itself. */
  private void breakCycles() {
    Set<Value> reached = new LinkedHashSet<>();
    outside.forEach(thing -> reach(thing, reached));
    for (Value thing : things.keySet()) {
      if (!reached.contains(thing)) {
        outside.add((Resource) thing);
        reach(thing, reached);
      }
    }
  }

  private void reach(Value start, Set<Value> reached) {
    Deque<Value> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      Value thing = open.remove();
      if (reached.add(thing)) {
        things.get(thing).stream().map(Statement::getObject)
            .filter(object -> things.containsKey(object) && !outside.contains(object))
            .forEach(open::add);
      }
    }
  }
}
