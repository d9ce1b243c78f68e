package be.overzicht.store.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.release.Release;
import be.overzicht.sparql.QueryLimits;
import be.overzicht.sparql.budget.Budget;
import be.overzicht.sparql.budget.Budgets;
import be.overzicht.sparql.execution.QueryExecutor;
import be.overzicht.store.Snapshot;
import be.overzicht.store.StoreChoice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Queries of every kind have the rows that Jena's own engine gives over the same statements, read by Jena's own reader. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class QueryContract {
  private static final Path FOLDER = Path.of("src/test/resources/engines");
  private static final String PREFIXES = """
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
      PREFIX : <https://example.org/ns/digitalisering#>
      PREFIX id: <https://example.org/id/>
      """;
  private static final int LEAST = 40;

  private final StoreChoice place;
  private final Budgets budgets = new Budgets(1L << 28, 1, stuck -> { });
  private Snapshot snapshot;
  private DatasetGraph expected;

  QueryContract(StoreChoice place) {
    this.place = place;
  }

  /** Whether such a store cannot answer this query, with a reason where it is overridden. */
  boolean isBeyond(String query) {
    return query.isEmpty();
  }

  @BeforeAll
  void load(@TempDir Path folder) throws IOException {
    Release release = MasterRelease.publish(folder, lines("data.txt"));
    snapshot = Snapshot.load(release, place);
    DatasetGraph read = RDFParser.create().source(release.quads()).lang(Lang.NQUADS).toDatasetGraph();
    expected = DatasetGraphFactory.create();
    read.find().forEachRemaining(quad -> {
      expected.add(quad);
      expected.getDefaultGraph().add(quad.asTriple());
    });
  }

  @AfterAll
  void close() {
    snapshot.close();
    budgets.close();
  }

  @TestFactory
  Stream<DynamicTest> queries_of_every_kind_have_the_rows_of_another_engine() {
    List<String> queries = lines("queries.rq").stream()
        .filter(query -> Stream.of("RAND", "NOW()", "UUID", "BNODE", "none>(", "none(").noneMatch(query::contains))
        .filter(query -> isQuery(query) && !isBeyond(query)).toList();
    assertTrue(queries.size() >= LEAST, () -> queries.size() + " queries");
    return queries.stream().map(query -> DynamicTest.dynamicTest(query, () -> compare(query)));
  }

  private static boolean isQuery(String text) {
    try {
      return !QueryFactory.create(PREFIXES + text).isUnknownType();
    } catch (QueryException refused) {
      return false;
    }
  }

  private void compare(String text) {
    Query query = QueryFactory.create(PREFIXES + text, snapshot.uris().root());
    Answer own = budgets.spend(new Budget.Spending(QueryLimits.defaults().time(), 10_000, 1 << 24, 1 << 24),
        budget -> QueryExecutor.over(snapshot).run(query, budget, execution -> Answer.read(query, execution)));
    try (QueryExec execution = QueryExec.dataset(expected).query(query).build()) {
      Answer other = Answer.read(query, execution);
      assertTrue(own.isSame(other, query), () -> own.told() + " instead of " + other.told());
    }
  }

  @TestFactory
  Stream<DynamicTest> a_query_is_repeatable_when_its_answer_cannot_differ() {
    return Stream.of("SELECT * { ?s ?p ?o }", "SELECT (NOW() AS ?x) {}").map(text -> DynamicTest.dynamicTest(text, () -> {
      Query query = QueryFactory.create(text);
      boolean repeatable = budgets.spend(new Budget.Spending(QueryLimits.defaults().time(), 10_000, 1 << 24, 1 << 24),
          budget -> {
            QueryExecutor.over(snapshot).run(query, budget, execution -> Answer.read(query, execution));
            return budget.isRepeatable();
          });
      assertEquals(!text.contains("NOW"), repeatable);
    }));
  }

  /** What an engine says, in full. */
  private record Answer(boolean truth, RowSetRewindable rows, org.apache.jena.graph.Graph graph) {
    static Answer read(Query query, QueryExec execution) {
      org.apache.jena.graph.Graph graph = GraphFactory.createDefaultGraph();
      if (query.isSelectType()) {
        return new Answer(false, execution.select().rewindable(), graph);
      }
      if (query.isConstructType()) {
        execution.constructTriples().forEachRemaining(graph::add);
      } else if (query.isDescribeType()) {
        execution.describeTriples().forEachRemaining(graph::add);
      }
      return new Answer(query.isAskType() && execution.ask(), null, graph);
    }

    boolean isSame(Answer other, Query query) {
      if (rows == null) {
        return truth == other.truth && graph.isIsomorphicWith(other.graph);
      }
      return query.hasOrderBy() ? ResultsCompare.equalsByValueAndOrder(rows, other.rows)
          : ResultsCompare.equalsByValue(rows, other.rows);
    }

    String told() {
      if (rows == null) {
        return truth + " " + graph;
      }
      rows.reset();
      StringBuilder told = new StringBuilder();
      rows.forEach(row -> told.append(row).append(' '));
      return told.toString();
    }
  }

  private static List<String> lines(String file) {
    try (Stream<String> lines = Files.lines(FOLDER.resolve(file))) {
      return lines.map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
