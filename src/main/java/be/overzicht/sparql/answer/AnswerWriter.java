package be.overzicht.sparql.answer;

import be.overzicht.rdf.Prefixes;
import be.overzicht.rdf.syntax.Inexpressible;
import be.overzicht.sparql.budget.Budget;
import be.overzicht.sparql.execution.QueryExecutor;
import be.overzicht.sparql.problem.QueryProblem;
import be.overzicht.sparql.problem.QueryRefused;
import be.overzicht.sparql.problem.Reason;
import be.overzicht.sparql.protocol.ResultForm.Statements;
import be.overzicht.sparql.protocol.ResultForm.Table;
import be.overzicht.sparql.protocol.ResultForm;
import java.io.OutputStream;
import java.util.Iterator;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** Runs a query and writes what comes out of it in one form. */
public final class AnswerWriter {
  private final QueryExecutor executor;

  static {
    RowWriter.register();
  }

  /** With the answers of this service. */
  public AnswerWriter(QueryExecutor executor) {
    this.executor = executor;
  }

  /** Writes the answer; throws when the budget is spent, nobody reads on, or the form cannot hold what comes out. */
  public void write(Query query, ResultForm form, Budget budget, OutputStream out) {
    try {
      executor.run(query, budget, execution -> {
        write(execution, query, new Target(form, budget, out));
        return form;
      });
    } catch (Inexpressible e) {
      String others = form instanceof Table ? "JSON, TSV, CSV" : "N-Triples, N-Quads";
      throw new QueryRefused(QueryProblem.of(Reason.CONTENT_OF_FORM,
          form.label() + " cannot hold this answer: " + e.getMessage() + "; ask for it as " + others + ".",
          form.label(), e.what(), others));
    }
  }

  private void write(QueryExec execution, Query query, Target target) {
    Budget budget = target.budget();
    OutputStream out = target.out();
    if (target.form() instanceof Table table) {
      if (query.isAskType()) {
        rowWriter(table).write(out, execution.ask(), null);
      } else {
        RowSet rows = new CountedRows(execution.select(), budget);
        rowWriter(table).write(out, table == Table.XML ? new XmlRows(rows) : rows, null);
      }
    } else if (target.form() instanceof Statements statements) {
      Iterator<Triple> triples = query.isConstructType() ? execution.constructTriples() : execution.describeTriples();
      new StatementWriter(statements.format(), Prefixes.of(executor.uris()), budget).write(triples, out);
    }
  }

  /** Where an answer goes, in which form, and who pays for it. */
  private record Target(ResultForm form, Budget budget, OutputStream out) {}

  private static RowSetWriter rowWriter(Table form) {
    Lang lang = switch (form) {
      case JSON -> ResultSetLang.RS_JSON;
      case XML -> ResultSetLang.RS_XML;
      case CSV -> ResultSetLang.RS_CSV;
      case TSV, TEXT -> ResultSetLang.RS_TSV;
    };
    return RowSetWriterRegistry.getFactory(lang).create(lang);
  }
}
