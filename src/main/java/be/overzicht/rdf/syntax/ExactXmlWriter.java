package be.overzicht.rdf.syntax;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.base.CoreDatatype;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.helpers.RDFHandlerWrapper;

/**
 * RDF/XML of what it can hold (<a href="https://www.w3.org/TR/rdf-syntax-grammar/">RDF 1.1 XML Syntax</a>); the
 * rest is refused.
 */
public final class ExactXmlWriter extends RDFHandlerWrapper {
  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
  /** Section 5.1 and 6.1.4: names that are no properties there, or that a reader takes for another one. */
  private static final Set<String> SYNTAX = Set.of("RDF", "Description", "ID", "about", "parseType", "resource",
      "nodeID", "datatype", "li", "aboutEach", "aboutEachPrefix", "bagID");

  /** Over the writer that makes the document. */
  public ExactXmlWriter(RDFHandler writer) {
    super(writer);
  }

  @Override
  public void handleStatement(Statement statement) {
    String predicate = statement.getPredicate().stringValue();
    if (predicate.startsWith(RDF.NAMESPACE) && SYNTAX.contains(predicate.substring(RDF.NAMESPACE.length()))) {
      throw refused(statement, "has a predicate that is no property in RDF/XML");
    }
    if (!XmlText.holds(statement.getObject().stringValue())) {
      throw refused(statement, "has a control character that XML cannot hold");
    }
    try {
      super.handleStatement(withoutMarkup(statement));
    } catch (RDFHandlerException e) {
      if (e.getCause() instanceof IOException) {
        throw e;
      }
      throw refused(statement, "has a predicate that does not end in a name of XML");
    }
  }

  /** An XML literal as any other literal: as markup it would be another one, or break the document. */
  private static Statement withoutMarkup(Statement statement) {
    return statement.getObject() instanceof Literal literal && RDF.XMLLITERAL.equals(literal.getDatatype())
        ? VALUES.createStatement(statement.getSubject(), statement.getPredicate(),
            VALUES.createLiteral(literal.getLabel(), RDF.XMLLITERAL, CoreDatatype.NONE))
        : statement;
  }

  private static Inexpressible refused(Statement statement, String why) {
    return new Inexpressible(text(statement), why);
  }

  private static String text(Statement statement) {
    return new String(new StatementLine().of(statement, null), StandardCharsets.UTF_8);
  }
}
