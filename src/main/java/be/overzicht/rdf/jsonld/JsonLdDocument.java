package be.overzicht.rdf.jsonld;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;

/**
 * JSON-LD of one document, for people as well: the part of the context that it needs, and things that only one other
 * leads to inside that one. The statements' graphs are left out.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11/#embedding">JSON-LD 1.1, section 4.5</a>
 */
public final class JsonLdDocument extends AbstractRDFHandler {
  private final Writer out;
  private final JsonLdContext context;
  private final List<Statement> statements = new ArrayList<>();

  /** Writes with the names of this context. */
  public JsonLdDocument(Writer out, JsonLdContext context) {
    this.out = out;
    this.context = context;
  }

  @Override
  public void handleStatement(Statement statement) {
    statements.add(statement);
  }

  @Override
  public void endRDF() {
    try {
      Names names = new Names(context);
      JsonGenerator rehearsal = JsonOutput.open(Writer.nullWriter());
      rehearsal.writeStartObject();
      body(rehearsal, names);
      JsonGenerator json = JsonOutput.open(out);
      json.writeStartObject();
      JsonOutput.writeContext(json, names.definitions());
      body(json, names);
      JsonOutput.end(json);
    } catch (IOException failure) {
      throw new RDFHandlerException(failure);
    }
  }

  private void body(JsonGenerator json, Names names) throws IOException {
    Embedding embedding = new Embedding(statements);
    NodeWriter nodes = new NodeWriter(json, names, embedding::inside);
    List<Resource> outside = embedding.outside();
    if (outside.size() == 1) {
      nodes.writeMembers(outside.get(0), embedding.of(outside.get(0)));
      return;
    }
    json.writeArrayFieldStart("@graph");
    for (Resource thing : outside) {
      nodes.write(thing, embedding.of(thing));
    }
    json.writeEndArray();
  }
}
