package be.overzicht.rdf.syntax;

import java.io.IOException;
import java.io.Writer;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;

/** Rio's Turtle writer, but each literal is written as the term that it is, and each statement at once. */
public final class ExactTurtleWriter extends TurtleWriter {
  public ExactTurtleWriter(Writer out) {
    super(out);
  }

  /** Without the buffer of the parent, which searches all that passed through it for each new subject. */
  @Override
  protected void consumeStatement(Statement statement) {
    handleStatementInternal(statement, false, false, false);
  }

  @Override
  protected void writeNamespace(String prefix, String namespace) throws IOException {
    if (!WholeIri.declare(prefix, namespace, writer)) {
      super.writeNamespace(prefix, namespace);
    }
  }

  @Override
  protected void writeURI(IRI iri) throws IOException {
    if (!WholeIri.write(iri, namespaceTable, writer)) {
      super.writeURI(iri);
    }
  }

  @Override
  protected void writeLiteral(Literal literal) throws IOException {
    NumberLiteral number = new NumberLiteral(literal);
    if (number.changesUnquoted()) {
      writer.write(number.quoted() + "^^");
      writeURI(literal.getDatatype());
    } else {
      super.writeLiteral(literal);
    }
  }
}
