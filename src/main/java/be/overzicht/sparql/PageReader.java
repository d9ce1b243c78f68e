package be.overzicht.sparql;

import be.overzicht.sparql.budget.Budget;
import be.overzicht.sparql.execution.QueryExecutor;
import be.overzicht.sparql.protocol.AnswerPage.Kind;
import be.overzicht.sparql.protocol.AnswerPage;
import be.overzicht.store.Bridge;
import be.overzicht.store.facts.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;

/** Reads the rows of an answer that one page shows, and counts the others as long as there are not too many. */
record PageReader(QueryExecutor executor, Budget budget) {
  private static final int MOST_COUNTED = 10_000;
  private static final long LONGEST_PAGE = 4_000_000;
  private static final List<String> STATEMENT = List.of("subject", "predicate", "object");

  /** The page with this number, from 1. */
  AnswerPage read(Query query, int number) {
    return read(query, new Rows(number, AnswerPage.LENGTH));
  }

  /** The first rows, this many at most. */
  AnswerPage first(Query query, int rows) {
    return read(query, new Rows(1, rows));
  }

  private AnswerPage read(Query query, Rows wanted) {
    return executor.run(query, budget, execution -> {
      if (query.isAskType()) {
        return AnswerPage.of(execution.ask());
      }
      return query.isSelectType() ? rows(execution, wanted) : statements(execution, query, wanted);
    });
  }

  private AnswerPage rows(QueryExec execution, Rows wanted) {
    RowSet rows = execution.select();
    List<Var> variables = rows.getResultVars();
    Part<Binding> part = part(rows, wanted);
    require(part.kept().stream().flatMap(row -> variables.stream().map(row::get)));
    return new AnswerPage(Kind.ROWS, variables.stream().map(Var::getVarName).toList(),
        part.shown(row -> variables.stream().map(variable -> term(row.get(variable))).toList()), part.extent());
  }

  private AnswerPage statements(QueryExec execution, Query query, Rows wanted) {
    Iterator<Triple> triples = query.isConstructType() ? execution.constructTriples() : execution.describeTriples();
    Set<Triple> seen = new HashSet<>();
    Part<Triple> part = part(Iter.filter(triples, triple -> isNew(triple, seen)), wanted);
    require(part.kept().stream().map(Triple::getObject));
    return new AnswerPage(Kind.STATEMENTS, STATEMENT, part.shown(triple ->
        List.of(term(triple.getSubject()), term(triple.getPredicate()), term(triple.getObject()))), part.extent());
  }

  /** Refuses a page of so many characters that it would take longer to write than the query to run. */
  private void require(Stream<Node> shown) {
    budget.fits(shown.filter(term -> term != null && term.isLiteral())
        .mapToLong(term -> term.getLiteralLexicalForm().length()).sum(), LONGEST_PAGE);
  }

  private boolean isNew(Triple triple, Set<Triple> seen) {
    budget.tick();
    return seen.add(triple);
  }

  private <T> Part<T> part(Iterator<T> all, Rows wanted) {
    long from = (wanted.page() - 1L) * wanted.length();
    long until = from + wanted.length();
    List<T> kept = new ArrayList<>();
    long counted = 0;
    while (all.hasNext() && counted < Math.max(until, MOST_COUNTED)) {
      T next = all.next();
      budget.row();
      if (counted >= from && counted < until) {
        kept.add(next);
      }
      counted++;
    }
    return new Part<>(kept, new AnswerPage.Extent(wanted.page(), counted, !all.hasNext()));
  }

  private static Optional<Term> term(Node value) {
    return Optional.ofNullable(value).map(Bridge::term);
  }

  /** Which rows are wanted: a page, from 1, of so many. */
  private record Rows(int page, int length) {}

  /** The rows that a page shows, and where they stand. */
  private record Part<T>(List<T> kept, AnswerPage.Extent extent) {
    List<List<Optional<Term>>> shown(Function<T, List<Optional<Term>>> values) {
      return kept.stream().map(values).toList();
    }
  }
}
