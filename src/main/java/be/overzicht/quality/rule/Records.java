package be.overzicht.quality.rule;

import be.overzicht.rdf.Uris;
import be.overzicht.store.facts.Facts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The statements of a release as rules read them: things by class, values by property.
 *
 * @param facts the statements
 * @param uris the addresses they are published under
 */
public record Records(Facts facts, Uris uris) {

  /** All things of a class. */
  public Stream<String> all(String type) {
    return facts.pointing(Terms.TYPE, type).stream();
  }

  /** All things of a class of our vocabulary. */
  public Stream<String> allOwn(String className) {
    return all(uris.term(className));
  }

  /** The value of a property, if it has one. */
  public Optional<String> value(String thing, String property) {
    return facts.value(thing, property);
  }

  /** The value of a property of our vocabulary, if it has one. */
  public Optional<String> own(String thing, String property) {
    return facts.value(thing, uris.term(property));
  }

  /** The values of a property in no order. */
  public List<String> values(String thing, String property) {
    return facts.values(thing, property).stream().map(term -> term.text()).toList();
  }

  /** The last step of the path of one of our things, or the IRI of another. */
  public String key(String thing) {
    return thing.substring(thing.lastIndexOf('/') + 1);
  }

  /** Whether an authority is of this kind: gemeente, ocmw or provincie. */
  public boolean isKind(String authority, String kind) {
    return value(authority, Terms.KIND).map(this::key).filter(kind::equals).isPresent();
  }

  /** The names an authority bears or bore. */
  public Stream<String> names(String authority) {
    return Stream.of(Terms.NAME, Terms.OTHER_NAME).flatMap(property -> values(authority, property).stream());
  }
}
