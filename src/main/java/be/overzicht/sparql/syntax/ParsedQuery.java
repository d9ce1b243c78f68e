package be.overzicht.sparql.syntax;

import be.overzicht.sparql.budget.Budget;
import be.overzicht.sparql.problem.QueryProblem;
import be.overzicht.sparql.problem.QueryRefused;
import be.overzicht.sparql.problem.Reason;
import be.overzicht.sparql.protocol.QueryRequest;
import be.overzicht.sparql.protocol.ResultForm;
import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.shared.JenaException;

/** Turns the text of a request into a query, or says where it is wrong. */
public final class ParsedQuery {
  private ParsedQuery() {}

  /**
   * The query over the graphs that the request names, if it names any.
   *
   * @param base relative references in the query resolve against it
   * @param budget pays for the tree that is made of it
   */
  public static Query parse(QueryRequest request, String base, Budget budget) {
    QuerySize size = QueryScanner.measure(request.text());
    size.require();
    budget.hold(size.bytes());
    try {
      Query query = new SparqlParser(base).parse(request.text());
      if (request.hasDataset()) {
        replace(query.getGraphURIs(), request.defaultGraphs());
        replace(query.getNamedGraphURIs(), request.namedGraphs());
      }
      return query;
    } catch (QueryParseException e) {
      throw e.getCause() instanceof StackOverflowError ? tooDeep() : new QueryRefused(SyntaxFault.of(e).problem());
    } catch (JenaException e) {
      throw new QueryRefused(SyntaxFault.elsewhere(e).problem());
    } catch (StackOverflowError e) {
      throw tooDeep();
    }
  }

  private static QueryRefused tooDeep() {
    return new QueryRefused(QueryProblem.of(Reason.NESTED,
        "Brackets or groups stand too deep in each other to be read; write it flatter."));
  }

  /** The forms that the answer can have, the server's preference first. */
  public static List<ResultForm> forms(Query query) {
    return query.isSelectType() || query.isAskType() ? ResultForm.tables() : ResultForm.graphs();
  }

  private static void replace(List<String> graphs, List<String> others) {
    graphs.clear();
    graphs.addAll(others);
  }
}
