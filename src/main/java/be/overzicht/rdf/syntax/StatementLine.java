package be.overzicht.rdf.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.helpers.NTriplesUtil;

/**
 * Spells statements as lines of canonical N-Triples or N-Quads, as dumps and converter do: what is compared line by line.
 *
 * @see <a href="https://www.w3.org/TR/n-quads/#canonical-quads">RDF 1.1 N-Quads, section 4</a>
 */
public final class StatementLine {
  private final StringBuilder line = new StringBuilder();

  /** The line of a statement in this graph, or in none when it is null; without the line end. */
  public byte[] of(Statement statement, Resource graph) {
    line.setLength(0);
    try {
      NTriplesUtil.append(statement.getSubject(), line);
      line.append(' ');
      NTriplesUtil.append(statement.getPredicate(), line);
      line.append(' ');
      NTriplesUtil.append(statement.getObject(), line, true, false);
      if (graph != null) {
        line.append(' ');
        NTriplesUtil.append(graph, line);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return line.append(" .").toString().getBytes(StandardCharsets.UTF_8);
  }
}
