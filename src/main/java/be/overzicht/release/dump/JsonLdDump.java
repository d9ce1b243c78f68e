package be.overzicht.release.dump;

import be.overzicht.rdf.Prefixes;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/**
 * Streams JSON-LD: a context of prefixes, then one node for each subject. Rio's writer holds a whole document in memory,
 * which a dump may not need; the statements must come subject by subject, and predicate by predicate.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11-streaming/">Streaming JSON-LD, section 3</a>
 */
final class JsonLdDump extends AbstractRDFHandler {
  private final JsonGenerator json;
  private final Prefixes prefixes;
  private final Map<IRI, String> names = new HashMap<>();
  private final List<Value> values = new ArrayList<>();
  private Resource subject;
  private IRI predicate;

  private JsonLdDump(JsonGenerator json, Prefixes prefixes) {
    this.json = json;
    this.prefixes = prefixes;
  }

  /** Writes the context, and takes statements from then on. The stream stays open. */
  static JsonLdDump start(OutputStream out, Prefixes prefixes) throws IOException {
    JsonGenerator json = new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter(" ", "\n")));
    json.writeStartObject();
    json.writeObjectFieldStart("@context");
    for (Map.Entry<String, String> prefix : prefixes.namespaces().entrySet()) {
      json.writeStringField(prefix.getKey(), prefix.getValue());
    }
    json.writeEndObject();
    json.writeArrayFieldStart("@graph");
    return new JsonLdDump(json, prefixes);
  }

  @Override
  public void handleStatement(Statement statement) {
    try {
      if (!statement.getSubject().equals(subject)) {
        endNode();
        subject = statement.getSubject();
        json.writeStartObject();
        json.writeStringField("@id", id(subject));
      }
      if (!statement.getPredicate().equals(predicate)) {
        endProperty();
        predicate = statement.getPredicate();
      }
      values.add(statement.getObject());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void endRDF() {
    try {
      endNode();
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
      json.flush();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void endNode() throws IOException {
    if (subject != null) {
      endProperty();
      json.writeEndObject();
    }
  }

  private void endProperty() throws IOException {
    if (predicate == null) {
      return;
    }
    boolean isType = predicate.equals(RDF.TYPE);
    json.writeFieldName(isType ? "@type" : name(predicate));
    if (values.size() > 1) {
      json.writeStartArray();
    }
    for (Value value : values) {
      if (isType) {
        json.writeString(name((IRI) value));
      } else {
        writeValue(value);
      }
    }
    if (values.size() > 1) {
      json.writeEndArray();
    }
    values.clear();
    predicate = null;
  }

  private void writeValue(Value value) throws IOException {
    if (value instanceof Literal literal) {
      writeLiteral(literal);
    } else {
      json.writeStartObject();
      json.writeStringField("@id", id((Resource) value));
      json.writeEndObject();
    }
  }

  private void writeLiteral(Literal literal) throws IOException {
    if (literal.getDatatype().equals(XSD.STRING)) {
      json.writeString(literal.getLabel());
      return;
    }
    json.writeStartObject();
    json.writeStringField("@value", literal.getLabel());
    if (literal.getLanguage().isPresent()) {
      json.writeStringField("@language", literal.getLanguage().get());
    } else {
      json.writeStringField("@type", name(literal.getDatatype()));
    }
    json.writeEndObject();
  }

  private String name(IRI iri) {
    return names.computeIfAbsent(iri, key -> prefixes.shorten(key.stringValue()).orElse(key.stringValue()));
  }

  private static String id(Resource resource) {
    return resource instanceof BNode node ? "_:" + node.getID() : resource.stringValue();
  }
}
