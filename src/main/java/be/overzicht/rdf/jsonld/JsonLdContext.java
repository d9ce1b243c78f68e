package be.overzicht.rdf.jsonld;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.Value;

/**
 * The short names of a JSON-LD context, looked up by what they stand for.
 *
 * <p>It reads contexts as we write them: prefixes, aliases of keywords, and names with {@code @id}, {@code @type} and
 * {@code @container} ({@code @language}, {@code @set}).
 *
 * @see <a href="https://www.w3.org/TR/json-ld11/#the-context">JSON-LD 1.1, section 3.1</a>
 */
public final class JsonLdContext {
  private static final String LOCAL_NAME = "[A-Za-z_][\\w.-]*\\w|[A-Za-z_]";

  private static final String VERSION = "@version";
  private final Map<String, String> rules = new LinkedHashMap<>();
  private final Map<String, Term> terms = new LinkedHashMap<>();
  private final Map<String, List<Term>> byIri = new HashMap<>();
  private final Map<String, String> aliases = new HashMap<>();

  private JsonLdContext() {}

  /** A context of prefixes alone. */
  public static JsonLdContext of(Map<String, String> prefixes) {
    JsonLdContext context = new JsonLdContext();
    prefixes.forEach((prefix, namespace) -> context.add(Term.plain(prefix, namespace, context.terms.size())));
    return context;
  }

  /**
   * Reads a document with a {@code @context} whose references are absolute.
   *
   * @throws IOException when it is no JSON, or names something that no prefix explains
   */
  public static JsonLdContext read(String document) throws IOException {
    JsonLdContext context = new JsonLdContext();
    JsonNode definitions = new ObjectMapper().readTree(document).path("@context");
    for (Map.Entry<String, JsonNode> definition : definitions.properties()) {
      if (definition.getKey().startsWith("@")) {
        context.rules.put(definition.getKey(), definition.getValue().toString());
      } else {
        context.define(definition.getKey(), definition.getValue());
      }
    }
    return context;
  }

  /** The same context, and the prefixes among these whose names it has not used. */
  public JsonLdContext completedBy(Map<String, String> prefixes) {
    JsonLdContext whole = new JsonLdContext();
    whole.rules.putAll(rules);
    whole.aliases.putAll(aliases);
    terms.values().forEach(whole::add);
    prefixes.forEach((prefix, namespace) -> {
      if (!terms.containsKey(prefix)) {
        whole.add(Term.plain(prefix, namespace, whole.terms.size()));
      }
    });
    return whole;
  }

  private void define(String name, JsonNode definition) throws IOException {
    String id = definition.isTextual() ? definition.textValue() : definition.path(Term.ID).asText();
    String type = definition.path("@type").asText();
    if (id.startsWith("@")) {
      aliases.put(id, name);
    }
    Set<String> containers = new LinkedHashSet<>();
    definition.path("@container").forEach(container -> containers.add(container.asText()));
    if (definition.path("@container").isTextual()) {
      containers.add(definition.path("@container").textValue());
    }
    Set<String> uses = new LinkedHashSet<>();
    String iri = expand(id, uses);
    String valueType = expand(type, uses);
    add(new Term(name, iri, valueType, containers, definition.toString(), uses, terms.size()));
  }

  private void add(Term term) {
    terms.put(term.name(), term);
    byIri.computeIfAbsent(term.iri(), iri -> new ArrayList<>(1)).add(term);
  }

  private String expand(String text, Set<String> uses) throws IOException {
    int colon = text.indexOf(':');
    if (colon < 0 && !text.startsWith("@") && !text.isEmpty()) {
      throw new IOException("the JSON-LD context says \"" + text + "\", which is no address; write it with a prefix");
    }
    Term prefix = colon < 0 ? null : terms.get(text.substring(0, colon));
    if (prefix == null) {
      return text;
    }
    uses.add(prefix.name());
    return prefix.iri() + text.substring(colon + 1);
  }

  /** What a keyword is written as: itself, or its alias. */
  String keyword(String keyword) {
    return aliases.getOrDefault(keyword, keyword);
  }

  /** The name to write this value of a property under; values of another kind go under its general name. */
  Optional<Term> term(String property, Value value) {
    List<Term> candidates = byIri.getOrDefault(property, List.of());
    Optional<Term> suiting = candidates.stream().filter(term -> term.suits(value)).findFirst();
    return suiting.isPresent() ? suiting : candidates.stream().filter(Term::takesAll).findFirst();
  }

  /** The name that stands for this class or datatype, if there is one. */
  Optional<Term> name(String iri) {
    return byIri.getOrDefault(iri, List.of()).stream().filter(Term::takesAll).findFirst();
  }

  /** The prefix that shortens this IRI, if there is one. */
  Optional<Term> prefix(String iri) {
    int cut = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1;
    return iri.substring(cut).matches(LOCAL_NAME) ? name(iri.substring(0, cut)) : Optional.empty();
  }

  /** The definitions of these names and of those that they are written with, in the order of the context. */
  Map<String, String> definitions(Set<String> names) {
    Set<String> all = new LinkedHashSet<>(names);
    all.addAll(aliases.values());
    names.forEach(name -> all.addAll(terms.get(name).uses()));
    Map<String, String> definitions = new LinkedHashMap<>(rules);
    if (all.stream().noneMatch(name -> terms.containsKey(name) && terms.get(name).needsVersion11())) {
      definitions.remove(VERSION);
    }
    terms.keySet().stream().filter(all::contains).forEach(name -> definitions.put(name, terms.get(name).json()));
    return definitions;
  }

  /** The definitions of all names. */
  Map<String, String> definitions() {
    return definitions(terms.keySet());
  }
}
