package be.overzicht.csvw.document;

import be.overzicht.csvw.datatype.BaseType;
import be.overzicht.csvw.metadata.Annotation;
import be.overzicht.csvw.metadata.CsvwContext;
import be.overzicht.csvw.metadata.Languages;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads common properties and notes: the dialect of JSON-LD of
 * <a href="https://www.w3.org/TR/tabular-metadata/#json-ld-dialect">Metadata Vocabulary, appendix A</a>.
 */
final class CommonProperties {
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  private static final String RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  private static final Set<String> KEYWORDS = Set.of("@id", "@type");

  private final DocumentContext context;

  CommonProperties(DocumentContext context) {
    this.context = context;
  }

  /** Whether a name is that of a common property. */
  static boolean isName(String name) {
    return name.indexOf(':') > 0 && !name.startsWith("@") && CsvwContext.expand(name).isPresent();
  }

  /** What a property says; an array says several things. */
  List<Annotation> read(String property, Json value) {
    Optional<String> iri = CsvwContext.expand(property);
    List<Annotation> annotations = new ArrayList<>();
    if (iri.isPresent()) {
      add(annotations, iri.get(), value);
    } else {
      context.warn(value, "\"" + property + "\" is not a property, and is left out", Languages.isTag(property)
          ? "for a text in a language write {\"@value\": \"…\", \"@language\": \"" + property + "\"}"
          : "use a prefixed name such as dc:title, or an absolute address");
    }
    return annotations;
  }

  private void add(List<Annotation> annotations, String iri, Json value) {
    if (value instanceof Json.Items items) {
      items.list().forEach(item -> add(annotations, iri, item));
    } else if (value instanceof Json.Members object) {
      Annotation.Value said = object(object);
      boolean nothing = said instanceof Annotation.Node node && node.id() == null && node.statements().isEmpty();
      if (!nothing || object.map().isEmpty()) {
        annotations.add(new Annotation(iri, said));
      }
    } else if (!(value instanceof Json.Null)) {
      annotations.add(new Annotation(iri, plain(value)));
    }
  }

  private Annotation.Literal plain(Json value) {
    if (value instanceof Json.Number number) {
      return number(number.value());
    }
    if (value instanceof Json.Truth truth) {
      return new Annotation.Literal(String.valueOf(truth.value()), null, XSD + "boolean");
    }
    return new Annotation.Literal(((Json.Text) value).value(), language(), null);
  }

  private String language() {
    return context.language().equals(Languages.UNDEFINED) ? null : context.language();
  }

  private static Annotation.Literal number(String text) {
    BigDecimal value = new BigDecimal(text);
    if (value.stripTrailingZeros().scale() <= 0 && value.precision() - value.scale() <= 21) {
      return new Annotation.Literal(value.toBigInteger().toString(), null, XSD + "integer");
    }
    DecimalFormat canonical = new DecimalFormat("0.0##############E0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return new Annotation.Literal(canonical.format(value.doubleValue()), null, XSD + "double");
  }

  private Annotation.Value object(Json.Members object) {
    if (object.has("@value")) {
      return literal(object);
    }
    if (object.has("@language")) {
      throw context.fault(object, "@language stands on an object without @value", "move it beside a @value");
    }
    List<Annotation> statements = new ArrayList<>();
    String id = object.has("@id") ? id(object.get("@id")) : null;
    types(object.get("@type")).forEach(type ->
        statements.add(new Annotation(RDF_TYPE, new Annotation.Node(type, List.of()))));
    for (Map.Entry<String, Json> member : object.map().entrySet()) {
      if (member.getKey().startsWith("@")) {
        if (!KEYWORDS.contains(member.getKey())) {
          throw context.fault(member.getValue(), member.getKey() + " cannot be used here",
              "use only @id, @type, @value and @language in values");
        }
      } else {
        statements.addAll(read(member.getKey(), member.getValue()));
      }
    }
    return new Annotation.Node(id, statements);
  }

  private Annotation.Literal literal(Json.Members object) {
    Json value = object.get("@value");
    for (String name : object.map().keySet()) {
      if (!Set.of("@value", "@type", "@language").contains(name)) {
        throw context.fault(object, "\"" + name + "\" stands beside @value", "leave only @type or @language there");
      }
    }
    if (object.has("@type") && object.has("@language")) {
      throw context.fault(object, "@type and @language stand beside one @value", "leave one of the two");
    }
    if (!Json.isAtom(value)) {
      throw context.fault(value, "@value is " + value.kind(), "write a string, a number, true or false");
    }
    String datatype = object.has("@type") ? datatype(object.get("@type")) : null;
    return new Annotation.Literal(Json.text(value), tag(object.get("@language")), datatype);
  }

  private String datatype(Json type) {
    if (type instanceof Json.Text name) {
      if (BaseType.named(name.value()).isPresent()) {
        return BaseType.named(name.value()).get().iri();
      }
      List<String> types = types(type);
      return types.get(0);
    }
    throw context.fault(type, "@type of a value is " + type.kind(), "write the name of one datatype");
  }

  private String tag(Json language) {
    if (language == null || language instanceof Json.Null) {
      return null;
    }
    if (language instanceof Json.Text tag && Languages.isTag(tag.value())) {
      return tag.value();
    }
    throw context.fault(language, "@language is " + language.kind() + ", which is not a language tag",
        "write a tag such as nl or en-GB");
  }

  private String id(Json id) {
    if (id instanceof Json.Text text && !text.value().startsWith("_:")) {
      return context.resolve(CsvwContext.expandPrefix(text.value()));
    }
    throw context.fault(id, "@id is " + id.kind() + ", which is not an address", "write the address of the thing");
  }

  private List<String> types(Json type) {
    if (type == null) {
      return List.of();
    }
    if (type instanceof Json.Items items) {
      return items.list().stream().flatMap(item -> types(item).stream()).toList();
    }
    if (type instanceof Json.Text name && CsvwContext.isKnown(name.value())) {
      return List.of(CsvwContext.expand(name.value()).or(() -> BaseType.named(name.value()).map(BaseType::iri))
          .orElseThrow(() -> notType(type)));
    }
    throw notType(type);
  }

  private RuntimeException notType(Json type) {
    return context.fault(type, "@type is " + type.kind() + ", which is neither a term nor an address",
        "use a prefixed name such as schema:Dataset, or an absolute address");
  }
}
