package be.overzicht.sparql;

import be.overzicht.sparql.answer.AnswerBody;
import be.overzicht.sparql.answer.AnswerWriter;
import be.overzicht.sparql.budget.Budget;
import be.overzicht.sparql.execution.QueryExecutor;
import be.overzicht.sparql.protocol.AnswerPage;
import be.overzicht.sparql.protocol.ResultForm;
import be.overzicht.sparql.syntax.ParsedQuery;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;

/** A query that was read, has its place and its budget, and can be run once. */
public final class PreparedQuery {
  private final Query query;
  private final Budget budget;
  private final QueryExecutor executor;

  PreparedQuery(Query query, Budget budget, QueryExecutor executor) {
    this.query = query;
    this.budget = budget;
    this.executor = executor;
  }

  /** The forms that its answer can have, the server's preference first. */
  public List<ResultForm> forms() {
    return ParsedQuery.forms(query);
  }

  /**
   * Runs it, and writes its answer in one form.
   *
   * @param opening begins an answer that turns out to be long
   * @return the whole answer, if it was not begun
   */
  public Optional<byte[]> write(ResultForm form, AnswerBody.Opening opening) {
    AnswerBody body = new AnswerBody(budget, opening);
    new AnswerWriter(executor).write(query, form, budget, body);
    return body.whole();
  }

  /** Runs it, and reads what one page shows, from 1. */
  public AnswerPage page(int number) {
    return new PageReader(executor, budget).read(query, number);
  }

  /** Runs it, and reads its first rows, this many at most. */
  public AnswerPage first(int rows) {
    return new PageReader(executor, budget).first(query, rows);
  }

  /** Whether the same query has the same answer until the next release. */
  public boolean isRepeatable() {
    return budget.isRepeatable();
  }
}
