package be.overzicht.store;

import be.overzicht.rdf.Uris;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;

/**
 * Which statements make a document: all that start at the thing, at a helper thing it leads to, or at a thing of others
 * that it names.
 *
 * <p>A helper thing (an identifier, an amount, a period) would be a blank node elsewhere: it has an address here, and no
 * life of its own. What we say of a thing of others (a working area, a code of LBLOD) has no document of its own here;
 * what is said of the same thing under another name is not repeated.
 */
record DocumentRule(Uris uris, Graph graph) {
  private static final int LONG_TEXT = 500;
  private static final Set<Node> NOT_FOLLOWED = Set.of(RDF.type.asNode(), OWL.sameAs.asNode());
  private static final Comparator<Triple> ORDER = Comparator
      .comparing((Triple triple) -> triple.getPredicate().getURI())
      .thenComparing(triple -> triple.getObject().toString());

  List<Triple> describe(String iri) {
    return describe(iri, Long.MAX_VALUE).orElseThrow();
  }

  /** The document, unless it has more than so many statements; a long text counts as several. */
  Optional<List<Triple>> describe(String iri, long most) {
    List<Triple> triples = new ArrayList<>();
    Set<Node> seen = new HashSet<>();
    long left = most;
    Deque<Node> open = new ArrayDeque<>();
    open.add(NodeFactory.createURI(iri));
    while (!open.isEmpty()) {
      Node subject = open.remove();
      if (seen.add(subject)) {
        List<Triple> own = own(subject, left);
        left -= own.stream().mapToLong(DocumentRule::weight).sum();
        if (left < 0) {
          return Optional.empty();
        }
        triples.addAll(own);
        boolean ours = isOurs(subject);
        for (Triple triple : own) {
          if (isHelper(triple.getObject()) || ours && namesOther(triple)) {
            open.add(triple.getObject());
          }
        }
      }
    }
    return Optional.of(triples);
  }

  /** The statements that start at a thing, in order; not all of them when they are more than what is left. */
  private List<Triple> own(Node subject, long left) {
    List<Triple> own = new ArrayList<>();
    ExtendedIterator<Triple> found = graph.find(subject, Node.ANY, Node.ANY);
    try {
      for (long taken = 0; taken <= left && found.hasNext(); taken += weight(own.get(own.size() - 1))) {
        own.add(found.next());
      }
    } finally {
      found.close();
    }
    own.sort(ORDER);
    return own;
  }

  private static long weight(Triple triple) {
    Node object = triple.getObject();
    return object.isLiteral() ? 1 + object.getLiteralLexicalForm().length() / LONG_TEXT : 1;
  }

  /** Whether the object is a thing of others; classes and properties are explained by the vocabulary instead. */
  private boolean namesOther(Triple triple) {
    Node object = triple.getObject();
    return object.isURI() && !isOurs(object) && !NOT_FOLLOWED.contains(triple.getPredicate());
  }

  private boolean isOurs(Node node) {
    return uris.isOurs(node.getURI());
  }

  private boolean isHelper(Node node) {
    return node.isURI() && uris.isHelper(node.getURI());
  }
}
