package be.overzicht.rdf;

import java.io.IOException;
import java.io.Writer;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.rio.trig.TriGWriter;

/** Rio's Trig writer, but for numbers and booleans that it would make canonical: they are written as they are. */
final class ExactTrigWriter extends TriGWriter {
  ExactTrigWriter(Writer out) {
    super(out);
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
