package be.overzicht.store.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class QuadReaderTest {
  private static final int ROUNDS = 500;
  private static final int LINES = 40;
  /** Terms that begin with one another, so that a line differs from the one before within a term. */
  private static final List<String> THINGS = List.of("<http://a.test/s>", "<http://a.test/s1>", "<http://a.test/s12>",
      "<http://a.test/é>", "<http://a.test/\\u00e9>", "_:b", "_:b1");
  private static final List<String> PROPERTIES = List.of("<http://a.test/p>", "<http://a.test/p1>");
  private static final List<String> LITERALS = List.of("\"a\"", "\"a\"@nl", "\"a\"@nl-be", "\"a \\\" b\"", "\"a\\\\\"",
      "\"1\"^^<http://www.w3.org/2001/XMLSchema#integer>", "\"1\"^^<http://www.w3.org/2001/XMLSchema#int>",
      "\"01\"^^<http://www.w3.org/2001/XMLSchema#integer>", "\"a\"@NL-be", "\"a\"@ar--rtl", "\"a\"@ar--ltr",
      "<<( <http://a.test/s> <http://a.test/p> \"a \\\" )>>\"@ar--ltr )>>",
      "<<( <http://a.test/s> <http://a.test/p> <<( <http://a.test/s> <http://a.test/p> \"01\" )>> )>>",
      "\"2026-11-22\"^^<http://www.w3.org/2001/XMLSchema#date>", "\"" + "x".repeat(5_000) + "\"");
  private static final List<String> GRAPHS = List.of("", " <http://a.test/g>", " <http://a.test/g1>");
  private static final List<String> BETWEEN = List.of("\n", "\n", "\n", "\n\n", "\n# a comment\n");

  private final Random random = new Random(11);

  /** Blank nodes have labels of their own in every reader, so that they are compared by whether they are blank. */
  private record Said(Object subject, Node predicate, Object object, Node graph) {
    static Said of(Triple triple, Node graph) {
      return new Said(named(triple.getSubject()), triple.getPredicate(), named(triple.getObject()), graph);
    }

    private static Object named(Node node) {
      return node.isBlank() ? "blank" : node;
    }
  }

  @Test
  void lines_in_any_order_are_read_as_jena_reads_them() throws IOException {
    for (int round = 0; round < ROUNDS; round++) {
      StringBuilder lines = new StringBuilder();
      for (int line = 0; line < LINES; line++) {
        lines.append(any(THINGS)).append(' ').append(any(PROPERTIES)).append(' ')
            .append(any(random.nextBoolean() ? THINGS : LITERALS)).append(any(GRAPHS)).append(" .")
            .append(line < LINES - 1 ? any(BETWEEN) : "");
      }
      assertEquals(byJena(lines.toString()), byOurs(lines.toString()), lines::toString);
    }
  }

  @Test
  void a_statement_in_several_graphs_is_one_triple_and_a_date_one_literal() throws IOException {
    List<Triple> triples = new ArrayList<>();
    String text = "<http://a.test/s> <http://a.test/p> \"2026-11-22\"^^<http://www.w3.org/2001/XMLSchema#date> ";
    String lines = text + "<http://a.test/g> .\n" + text + "<http://a.test/h> .\n" + text.replace("/s>", "/t>") + ".\n";
    reader(lines).read((triple, graph) -> triples.add(triple));
    assertSame(triples.get(0), triples.get(1));
    assertSame(triples.get(0).getObject(), triples.get(2).getObject());
  }

  @Test
  void a_fault_behind_what_is_the_same_is_named_by_its_line() {
    String lines = "<http://a.test/s> <http://a.test/p> \"a\" .\n<http://a.test/s> <http://a.test/p> a .\n";
    IOException fault = assertThrows(IOException.class, () -> byOurs(lines));
    assertTrue(fault.getMessage().startsWith("line 2: "), fault.getMessage());
  }

  @Test
  void a_triple_term_of_other_than_three_terms_is_a_fault() {
    for (String term : List.of("<<( <http://a.test/s> <http://a.test/p> )>>",
        "<<( <http://a.test/s> <http://a.test/p> \"a\" \"b\" )>>", "<<( <http://a.test/s>")) {
      assertThrows(IOException.class, () -> byOurs("<http://a.test/s> <http://a.test/p> " + term + " .\n"), term);
    }
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private static QuadReader reader(String lines) {
    return new QuadReader(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Said> byOurs(String lines) throws IOException {
    List<Said> said = new ArrayList<>();
    reader(lines).read((triple, graph) -> said.add(Said.of(triple, graph)));
    return said;
  }

  private static List<Said> byJena(String lines) {
    List<Said> said = new ArrayList<>();
    RDFParser.fromString(lines, Lang.NQUADS).parse(new StreamRDFBase() {
      @Override
      public void triple(Triple triple) {
        said.add(Said.of(triple, null));
      }

      @Override
      public void quad(Quad quad) {
        said.add(Said.of(quad.asTriple(), quad.isDefaultGraph() ? null : quad.getGraph()));
      }
    });
    return said;
  }
}
