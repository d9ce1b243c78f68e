package be.overzicht.rdf.jsonld;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** Writes nodes, as short as the context lets them be. */
final class NodeWriter {
  private static final String WHOLE_NUMBER = "0|-?[1-9][0-9]{0,14}";

  private final JsonGenerator json;
  private final Names names;
  private final Function<Value, List<Statement>> inside;

  /** Writes with these names; a value of which {@code inside} has statements is written with them, in its place. */
  NodeWriter(JsonGenerator json, Names names, Function<Value, List<Statement>> inside) {
    this.json = json;
    this.names = names;
    this.inside = inside;
  }

  /** Writes a node as an object. */
  void write(Resource subject, List<Statement> statements) throws IOException {
    json.writeStartObject();
    writeMembers(subject, statements);
    json.writeEndObject();
  }

  /** Writes a node into the object that is open. */
  void writeMembers(Resource subject, List<Statement> statements) throws IOException {
    Node node = Node.of(subject, statements, names);
    json.writeStringField(names.keyword(Term.ID), node.id());
    if (!node.types().isEmpty()) {
      json.writeFieldName(names.keyword("@type"));
      array(node.types(), node.types().size() > 1, json::writeString);
    }
    for (Map.Entry<String, Node.Values> property : node.properties().entrySet()) {
      json.writeFieldName(property.getKey());
      values(property.getValue());
    }
  }

  private void values(Node.Values values) throws IOException {
    Term term = values.term().orElse(null);
    if (term != null && term.isByLanguage()) {
      texts(values, term);
    } else {
      array(values.all(), values.all().size() > 1 || term != null && term.isSet(), value -> value(value, term));
    }
  }

  /** JSON-LD 1.1, section 9.8: an object with a text, or an array of texts, for each language. */
  private void texts(Node.Values values, Term term) throws IOException {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    for (Value value : values.all()) {
      Literal text = (Literal) value;
      texts.computeIfAbsent(text.getLanguage().orElseThrow(), any -> new ArrayList<>(1)).add(text.getLabel());
    }
    json.writeStartObject();
    for (Map.Entry<String, List<String>> text : texts.entrySet()) {
      json.writeFieldName(text.getKey());
      array(text.getValue(), text.getValue().size() > 1 || term.isSet(), json::writeString);
    }
    json.writeEndObject();
  }

  private void value(Value value, Term term) throws IOException {
    List<Statement> statements = inside.apply(value);
    if (!statements.isEmpty()) {
      write((Resource) value, statements);
    } else if (value instanceof Literal literal) {
      literal(literal, term != null && term.suits(value));
    } else if (term != null && term.suits(value)) {
      json.writeString(Node.id(value));
    } else {
      json.writeStartObject();
      json.writeStringField(names.keyword(Term.ID), Node.id(value));
      json.writeEndObject();
    }
  }

  private void literal(Literal literal, boolean typeIsSaid) throws IOException {
    String text = literal.getLabel();
    if (literal.getDatatype().equals(XSD.STRING)) {
      json.writeString(text);
    } else if (!typeIsSaid) {
      typed(literal);
    } else if (literal.getDatatype().equals(XSD.INTEGER) && text.matches(WHOLE_NUMBER)) {
      json.writeNumber(text);
    } else if (literal.getDatatype().equals(XSD.BOOLEAN) && text.matches("true|false")) {
      json.writeBoolean(Boolean.parseBoolean(text));
    } else {
      json.writeString(text);
    }
  }

  private void typed(Literal literal) throws IOException {
    json.writeStartObject();
    json.writeStringField("@value", literal.getLabel());
    if (literal.getLanguage().isPresent()) {
      json.writeStringField("@language", literal.getLanguage().get());
    } else {
      json.writeStringField("@type", names.of(literal.getDatatype().stringValue()));
    }
    json.writeEndObject();
  }

  private <T> void array(Collection<T> items, boolean isArray, Item<T> writer) throws IOException {
    if (isArray) {
      json.writeStartArray();
    }
    for (T item : items) {
      writer.write(item);
    }
    if (isArray) {
      json.writeEndArray();
    }
  }

  /** Writes one item. */
  private interface Item<T> {
    void write(T item) throws IOException;
  }
}
