package be.overzicht.sparql.syntax;

import java.io.StringReader;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIx;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.nodevalue.NodeValueString;
import org.apache.jena.sparql.lang.SPARQLParser;
import org.apache.jena.sparql.lang.sparql_12.javacc.JavaCharStream;
import org.apache.jena.sparql.lang.sparql_12.javacc.ParseException;
import org.apache.jena.sparql.lang.sparql_12.javacc.SPARQLParser12;
import org.apache.jena.sparql.lang.sparql_12.javacc.SPARQLParser12TokenManager;
import org.apache.jena.sparql.lang.sparql_12.javacc.Token;
import org.apache.jena.sparql.lang.sparql_12.javacc.TokenMgrError;

/** ARQ's parser of SPARQL 1.2, without its large buffers. */
final class SparqlParser extends SPARQLParser {
  private static final int BUFFER = 256;

  private final String base;

  /** For queries whose relative references resolve against a base. */
  SparqlParser(String base) {
    this.base = base;
  }

  /** The query; faults of the text are a {@link QueryException}. */
  Query parse(String text) {
    Query query = new Query();
    query.setBase(IRIx.create(base));
    return parse(query, text);
  }

  @Override
  protected Query parse$(Query query, String text) {
    query.setSyntax(Syntax.syntaxSPARQL_12);
    query.setStrict(true);
    JavaCharStream characters = new JavaCharStream(new StringReader(text), 1, 1, BUFFER);
    SPARQLParser12 parser = new Grammar(new SPARQLParser12TokenManager(characters));
    parser.setQuery(query);
    try {
      parser.QueryUnit();
      return query;
    } catch (ParseException e) {
      throw fault(e, e.currentToken.beginLine, e.currentToken.beginColumn);
    } catch (TokenMgrError e) {
      Token last = parser.token;
      throw fault(e, last.endLine, last.endColumn);
    } catch (Error e) {
      // a plain one, and no other, is what the stream of characters says of a false escape
      if (e.getClass() != Error.class) {
        throw e;
      }
      throw fault(e, -1, -1);
    }
  }

  private static QueryParseException fault(Throwable fault, int line, int column) {
    return new QueryParseException(fault.getMessage(), fault, line, column);
  }

  /** ARQ's grammar, for which strings in expressions are not yet constants. */
  private static final class Grammar extends SPARQLParser12 {
    Grammar(SPARQLParser12TokenManager tokens) {
      super(tokens);
    }

    @Override
    protected Expr asExpr(Node term) {
      Expr constant = super.asExpr(term);
      return constant instanceof NodeValueString text ? new WrittenText(text) : constant;
    }
  }
}
