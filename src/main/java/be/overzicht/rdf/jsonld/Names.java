package be.overzicht.rdf.jsonld;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.Value;

/** Shortens IRIs with a context, and keeps which of its names were needed. */
final class Names {
  private final JsonLdContext context;
  private final Set<String> used = new LinkedHashSet<>();
  private final Map<String, String> known = new HashMap<>();

  Names(JsonLdContext context) {
    this.context = context;
  }

  /** The name under which this value of a property is written short, or with any other value of the property. */
  Optional<Term> term(String property, Value value) {
    Optional<Term> term = context.term(property, value);
    term.ifPresent(found -> used.add(found.name()));
    return term;
  }

  /** A class, a datatype, or a property without a name of its own: its name, with a prefix, or in full. */
  String of(String iri) {
    return known.computeIfAbsent(iri, this::shortened);
  }

  /** A property that no name may stand for, since names say what its values are. */
  String ofProperty(String iri) {
    return prefixed(iri).orElse(iri);
  }

  String keyword(String keyword) {
    return context.keyword(keyword);
  }

  /** The part of the context that was needed so far. */
  Map<String, String> definitions() {
    return context.definitions(used);
  }

  private String shortened(String iri) {
    Optional<Term> name = context.name(iri);
    name.ifPresent(found -> used.add(found.name()));
    return name.map(Term::name).or(() -> prefixed(iri)).orElse(iri);
  }

  private Optional<String> prefixed(String iri) {
    Optional<Term> prefix = context.prefix(iri);
    prefix.ifPresent(found -> used.add(found.name()));
    return prefix.map(found -> found.name() + ":" + iri.substring(found.iri().length()));
  }
}
