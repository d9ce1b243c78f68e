package be.overzicht.store;

import be.overzicht.store.facts.FactSource;
import be.overzicht.store.facts.Pattern;
import be.overzicht.store.facts.Term;
import java.util.List;
import java.util.Optional;
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
  private static final List<String> NAMING = List.of(SKOS.prefLabel.getURI(), DCTerms.title.getURI(),
      RDFS.label.getURI(), FOAF.name.getURI(), "http://schema.org/name", SchemaDO.name.getURI());
  private static final String HOUSE_LANGUAGE = "nl";
  private static final int DUTCH = 2;

  private final FactSource source;

  /** Names as these facts give them. */
  Labels(FactSource source) {
    this.source = source;
  }

  /** Whether a property gives a name. */
  public static boolean isNaming(String property) {
    return NAMING.contains(property);
  }

  /** The name in this language, or else in Dutch, or else in any; empty when the thing has no name. */
  public Optional<String> find(String iri, String language) {
    Best best = new Best(language);
    for (String property : NAMING) {
      Best other = new Best(language);
      source.scan(Pattern.values(iri, property), name -> other.offer(name.object()));
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

    /** Takes the name, if it is better; there may be another one. */
    private boolean offer(Term name) {
      if (name instanceof Term.Literal literal) {
        int offered = rank(literal.language());
        if (offered > rank || offered == rank && literal.text().compareTo(text) < 0) {
          rank = offered;
          text = literal.text();
        }
      }
      return true;
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
