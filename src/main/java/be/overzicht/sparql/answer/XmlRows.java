package be.overzicht.sparql.answer;

import be.overzicht.rdf.syntax.Inexpressible;
import be.overzicht.rdf.syntax.XmlText;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.rowset.RowSetWrapper;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Rows that are written as XML: one with a character that XML does not have ends them. */
final class XmlRows extends RowSetWrapper {
  XmlRows(RowSet rows) {
    super(rows);
  }

  @Override
  public Binding next() {
    Binding row = super.next();
    row.forEach((variable, value) -> require(variable, value));
    return row;
  }

  private void require(Var variable, Node value) {
    if (!holds(value)) {
      throw new Inexpressible("The value of " + variable + " in row " + getRowNumber(),
          "has a control character that XML cannot hold");
    }
  }

  private static boolean holds(Node value) {
    if (value.isTripleTerm()) {
      Triple triple = value.getTriple();
      return holds(triple.getSubject()) && holds(triple.getPredicate()) && holds(triple.getObject());
    }
    return !value.isLiteral() || XmlText.holds(value.getLiteralLexicalForm());
  }
}
