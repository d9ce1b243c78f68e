package be.overzicht.rdf.jsonld;

import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;

/**
 * A name of a context.
 *
 * @param name the name
 * @param iri what it stands for
 * @param type the datatype of its values, {@code @id} when they are things, empty when it says neither
 * @param containers {@code @language} when its values are keyed by language, {@code @set} when they are always an array
 * @param json its definition, as the context writes it
 * @param uses the names that the definition is written with
 * @param place where it stands in the context: the order that values are written in
 * @see <a href="https://www.w3.org/TR/json-ld11/#expanded-term-definition">JSON-LD 1.1, section 9.15.1</a>
 */
record Term(
    String name, String iri, String type, Set<String> containers, String json, Set<String> uses, int place) {
  static final String ID = "@id";
  private static final Pattern OTHER_KEYWORD =
      Pattern.compile("\"@(?!(?:id|type|container|language|set|list|reverse|vocab)\")");
  private static final String LANGUAGE = "@language";
  private static final String SET = "@set";

  /** A name that says nothing of values, such as a prefix. */
  static Term plain(String name, String iri, int place) {
    return new Term(name, iri, "", Set.of(), '"' + iri + '"', Set.of(), place);
  }

  /** Whether values are keyed by their language. */
  boolean isByLanguage() {
    return containers.contains(LANGUAGE);
  }

  /** Whether values are an array, also when there is one. */
  boolean isSet() {
    return containers.contains(SET);
  }

  /**
   * Whether a processor of JSON-LD 1.0 would read its definition otherwise: several containers are new in 1.1, and so is
   * every keyword of a definition but these.
   */
  boolean needsVersion11() {
    return containers.size() > 1 || type.startsWith("@") && !type.equals(ID) && !type.equals("@vocab")
        || OTHER_KEYWORD.matcher(json).find();
  }

  /** Whether nothing is said of values, so that any may follow, written in full. */
  boolean takesAll() {
    return type.isEmpty() && !isByLanguage();
  }

  /** Whether this value, written short, is read as the same value. */
  boolean suits(Value value) {
    if (value instanceof Literal literal) {
      return isByLanguage() ? literal.getLanguage().isPresent() : type.equals(literal.getDatatype().stringValue());
    }
    return type.equals(ID);
  }
}
