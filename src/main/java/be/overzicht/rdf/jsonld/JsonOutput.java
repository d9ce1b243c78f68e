package be.overzicht.rdf.jsonld;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** Opens JSON that people can read, and writes contexts. */
final class JsonOutput {
  private static final JsonFactory JSON = new JsonFactory();
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private JsonOutput() {}

  static JsonGenerator open(Writer out) throws IOException {
    JsonGenerator json = JSON.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
    json.setPrettyPrinter(printer);
    return json;
  }

  /** A name a line, so that the context stays short beside the data. */
  static void writeContext(JsonGenerator json, Map<String, String> definitions) throws IOException {
    json.writeObjectFieldStart("@context");
    for (Map.Entry<String, String> definition : definitions.entrySet()) {
      json.writeFieldName(definition.getKey());
      json.writeRawValue(definition.getValue());
    }
    json.writeEndObject();
  }

  static void end(JsonGenerator json) throws IOException {
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }
}
