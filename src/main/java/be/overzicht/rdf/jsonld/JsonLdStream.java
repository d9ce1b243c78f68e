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
 * JSON-LD of any number of statements: the whole context, then a node for each subject, of which only one is held. The
 * statements come subject by subject; their graphs are left out.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11-streaming/">Streaming JSON-LD, section 3</a>
 */
public final class JsonLdStream extends AbstractRDFHandler {
  private final Writer out;
  private final JsonLdContext context;
  private final List<Statement> node = new ArrayList<>();
  private JsonGenerator json;
  private NodeWriter nodes;

  /** Writes with the names of this context. */
  public JsonLdStream(Writer out, JsonLdContext context) {
    this.out = out;
    this.context = context;
  }

  @Override
  public void startRDF() {
    try {
      json = JsonOutput.open(out);
      nodes = new NodeWriter(json, new Names(context), value -> List.of());
      json.writeStartObject();
      JsonOutput.writeContext(json, context.definitions());
      json.writeArrayFieldStart("@graph");
    } catch (IOException failure) {
      throw new RDFHandlerException(failure);
    }
  }

  @Override
  public void handleStatement(Statement statement) {
    if (!node.isEmpty() && !node.get(0).getSubject().equals(statement.getSubject())) {
      endNode();
    }
    node.add(statement);
  }

  @Override
  public void endRDF() {
    endNode();
    try {
      json.writeEndArray();
      JsonOutput.end(json);
    } catch (IOException failure) {
      throw new RDFHandlerException(failure);
    }
  }

  private void endNode() {
    if (!node.isEmpty()) {
      Resource subject = node.get(0).getSubject();
      try {
        nodes.write(subject, node);
      } catch (IOException failure) {
        throw new RDFHandlerException(failure);
      }
      node.clear();
    }
  }
}
