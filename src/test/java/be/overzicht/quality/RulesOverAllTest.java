package be.overzicht.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.update.UpdateFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules over everything, each broken by one change of the conforming examples. */
class RulesOverAllTest {
  private static final Path CHANGES = Path.of("ontology/examples/broken/rules");
  private static final Graph SHAPES = OntologyFiles.rules();
  private static final ShaclCheck CHECK = new ShaclCheck(SHAPES);

  @TestFactory
  Stream<DynamicTest> one_change_breaks_one_rule_and_the_message_tells_what_the_query_found() throws IOException {
    return changes().stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
      List<Finding> findings = findings(Files.readString(file));
      assertEquals(Set.of(rule(file)), rules(findings), findings::toString);
      findings.stream().filter(finding -> finding.rule().equals(rule(file))).forEach(finding -> {
        assertFalse(finding.what().contains("{?"), finding::toString);
        assertFalse(finding.subject().endsWith("/id/dataset/overzicht"), finding::toString);
      });
    }));
  }

  @Test
  void conforming_examples_break_no_rule() {
    assertEquals(List.of(), CHECK.findings(OntologyFiles.conforming()));
  }

  @Test
  void every_rule_has_a_change_that_breaks_it_and_speaks_dutch_and_english() throws IOException {
    Set<String> rules = new TreeSet<>();
    SHAPES.stream(Node.ANY, SHACL.sparql, Node.ANY).forEach(rule -> {
      rules.add(rule.getSubject().getURI().replaceFirst(".*#", ""));
      assertEquals(Set.of("nl", "en"), SHAPES.stream(rule.getObject(), SHACL.message, Node.ANY)
          .map(message -> message.getObject().getLiteralLanguage()).collect(Collectors.toSet()));
    });
    assertTrue(rules.size() > 5, rules::toString);
    assertEquals(rules, changes().stream().map(RulesOverAllTest::rule).collect(Collectors.toCollection(TreeSet::new)));
  }

  private static List<Path> changes() throws IOException {
    try (Stream<Path> files = Files.list(CHANGES)) {
      return files.sorted().toList();
    }
  }

  private static String rule(Path file) {
    try {
      return Files.readAllLines(file).get(0).replace("# breaks: shape:", "");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> rules(List<Finding> findings) {
    return findings.stream().map(Finding::rule).collect(Collectors.toSet());
  }

  private static List<Finding> findings(String change) {
    Graph graph = OntologyFiles.conforming();
    UpdateExec.dataset(DatasetGraphFactory.wrap(graph))
        .update(UpdateFactory.create(change, OntologyFiles.ROOT)).execute();
    return CHECK.findings(graph);
  }
}
