package be.overzicht.store;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;

/**
 * The name of a thing in a reader's language: the first naming property that has one in that language or in Dutch, or
 * else the first that the thing has, then the best language of that.
 */
public final class Labels {
  private static final List<Node> NAMING = List.of(
      SKOS.prefLabel.asNode(), DCTerms.title.asNode(), RDFS.label.asNode(), FOAF.name.asNode(),
      NodeFactory.createURI("http://schema.org/name"), SchemaDO.name.asNode());
  private static final String HOUSE_LANGUAGE = "nl";
  private static final int DUTCH = 2;

  private final Graph graph;

  /** Names as this graph gives them. */
  Labels(Graph graph) {
    this.graph = graph;
  }

  /** Whether a property gives a name. */
  static boolean isNaming(Node property) {
    return NAMING.contains(property);
  }

  /** The name in this language, or else in Dutch, or else in any; empty when the thing has no name. */
  public Optional<String> find(String iri, String language) {
    Node thing = NodeFactory.createURI(iri);
    Best best = new Best(language);
    for (Node property : NAMING) {
      Best other = new Best(language);
      Iterator<Triple> names = graph.find(thing, property, Node.ANY);
      names.forEachRemaining(name -> other.offer(name.getObject()));
      if (other.rank >= DUTCH) {
        return Optional.of(other.text);
      }
      best = best.text == null ? other : best;
    }
    return Optional.ofNullable(best.text);
  }

  /** The name, or the IRI itself when it has none. */
  public String of(String iri, String language) {
    return find(iri, language).orElse(iri);
  }

  /** The best of the names seen so far; of equally good ones the first in the alphabet, so that answers do not vary. */
  private static final class Best {
    private final String wanted;
    private String text;
    private int rank = -1;

    private Best(String wanted) {
      this.wanted = wanted;
    }

    private void offer(Node name) {
      if (!name.isLiteral()) {
        return;
      }
      int offered = rank(name.getLiteralLanguage());
      String label = name.getLiteralLexicalForm();
      if (offered > rank || offered == rank && label.compareTo(text) < 0) {
        rank = offered;
        text = label;
      }
    }

    private int rank(String language) {
      if (language.equalsIgnoreCase(wanted)) {
        return 3;
      }
      if (language.equalsIgnoreCase(HOUSE_LANGUAGE)) {
        return DUTCH;
      }
      return language.isEmpty() ? 1 : 0;
    }
  }
}
