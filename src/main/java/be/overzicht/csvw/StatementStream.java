package be.overzicht.csvw;

import be.overzicht.rdf.ByteOutput;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.helpers.NTriplesUtil;

/**
 * Takes the lines of <a href="https://www.w3.org/TR/n-quads/#canonical-quads">canonical N-Quads</a> that a conversion
 * writes, and hands them on as statements.
 */
final class StatementStream extends OutputStream {
  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private final RDFHandler handler;
  private final ByteOutput lines = new ByteOutput(1 << 16);

  StatementStream(RDFHandler handler) {
    this.handler = handler;
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) {
    lines.add(bytes, offset, offset + length);
    if (length > 0 && bytes[offset + length - 1] == '\n') {
      pass();
      lines.clear();
    }
  }

  private void pass() {
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.array()[i] == '\n') {
        handler.handleStatement(statement(new String(lines.array(), from, i - from, StandardCharsets.UTF_8)));
        from = i + 1;
      }
    }
  }

  /** One space stands between terms, and none in a name; a string ends at a quote that is not escaped. */
  private static Statement statement(String line) {
    int subject = line.indexOf(' ');
    int predicate = line.indexOf(' ', subject + 1);
    int object = line.indexOf(' ', endOfText(line, predicate + 1));
    Resource about = NTriplesUtil.parseResource(line.substring(0, subject), VALUES);
    Value value = NTriplesUtil.parseValue(line.substring(predicate + 1, object), VALUES);
    Optional<Resource> graph = line.startsWith(".", object + 1) ? Optional.empty()
        : Optional.of(NTriplesUtil.parseResource(line.substring(object + 1, line.length() - 2), VALUES));
    return VALUES.createStatement(about, NTriplesUtil.parseURI(line.substring(subject + 1, predicate), VALUES), value,
        graph.orElse(null));
  }

  private static int endOfText(String line, int from) {
    int at = from;
    if (line.charAt(at) == '"') {
      do {
        at += line.charAt(at) == '\\' ? 2 : 1;
      } while (line.charAt(at) != '"');
    }
    return at;
  }
}
