package be.overzicht.rdf.jsonld;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/**
 * A thing with all that is said of it, under the names of a context.
 *
 * @param id the thing
 * @param types its classes, named
 * @param properties its other values, by the names they are written under
 */
record Node(String id, List<String> types, Map<String, Values> properties) {

  /**
   * Values under one name.
   *
   * @param term the name's definition, if it is more than a shortened IRI
   * @param all the values
   */
  record Values(Optional<Term> term, Set<Value> all) {}

  /** What these statements say of their one subject. */
  static Node of(Resource subject, List<Statement> statements, Names names) {
    List<String> types = new ArrayList<>(2);
    Map<String, Values> properties = new LinkedHashMap<>();
    for (Statement statement : statements) {
      String property = statement.getPredicate().stringValue();
      Value value = statement.getObject();
      if (statement.getPredicate().equals(RDF.TYPE) && statement.getObject().isResource()) {
        types.add(value instanceof BNode ? id(value) : names.of(value.stringValue()));
      } else {
        Optional<Term> term = names.term(property, value);
        String name = term.map(Term::name).orElseGet(() -> names.ofProperty(property));
        properties.computeIfAbsent(name, any -> new Values(term, new LinkedHashSet<>())).all().add(value);
      }
    }
    return new Node(id(subject), types, inOrder(properties));
  }

  /** In the order of the context, which begins with what people look for; what has no name there comes last. */
  private static Map<String, Values> inOrder(Map<String, Values> properties) {
    Map<String, Values> ordered = new LinkedHashMap<>();
    properties.entrySet().stream()
        .sorted(Comparator.comparingInt(property -> property.getValue().term().map(Term::place).orElse(Integer.MAX_VALUE)))
        .forEach(property -> ordered.put(property.getKey(), property.getValue()));
    return ordered;
  }

  /** What a thing is called. */
  static String id(Value resource) {
    return resource instanceof BNode blank ? "_:" + blank.getID() : resource.stringValue();
  }
}
