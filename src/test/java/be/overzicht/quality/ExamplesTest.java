package be.overzicht.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The examples of the ontology: those that conform do, each other one breaks the one rule that it says it breaks. */
class ExamplesTest {
  private static final ShaclCheck CHECK = new ShaclCheck(OntologyFiles.shapes());

  @Test
  void conforming_examples_break_no_rule() {
    assertEquals(List.of(), CHECK.findings(OntologyFiles.conforming()));
  }

  @TestFactory
  Stream<DynamicTest> broken_examples_break_exactly_the_rule_they_name() throws IOException {
    return OntologyFiles.broken().stream().map(BrokenExample::read).map(example -> DynamicTest.dynamicTest(
        example.rule() + " by " + example.file().getFileName(), () -> assertBreaks(example)));
  }

  @Test
  void every_rule_has_an_example_that_breaks_it() throws IOException {
    Set<String> broken = OntologyFiles.broken().stream()
        .map(BrokenExample::read)
        .map(BrokenExample::rule)
        .collect(Collectors.toCollection(TreeSet::new));
    Set<String> rules = propertyShapes().filter(rule -> !rule.startsWith("in-"))
        .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(rules, broken);
  }

  @Test
  void every_rule_speaks_dutch_and_english() {
    Graph shapes = OntologyFiles.shapes();
    shapes.stream(Node.ANY, RDF.Nodes.type, SHACL.PropertyShape).forEach(shape -> assertEquals(
        Set.of("nl", "en"),
        shapes.stream(shape.getSubject(), SHACL.message, Node.ANY)
            .map(message -> message.getObject().getLiteralLanguage())
            .collect(Collectors.toSet()),
        shape.getSubject().toString()));
  }

  private static void assertBreaks(BrokenExample example) {
    List<Finding> findings = CHECK.findings(OntologyFiles.conformingBut(example.file()));
    assertEquals(Set.of(example.rule()), findings.stream().map(Finding::rule).collect(Collectors.toSet()),
        findings::toString);
    assertTrue(findings.stream().allMatch(finding -> finding.what().startsWith(example.message())), findings::toString);
  }

  private static Stream<String> propertyShapes() {
    return OntologyFiles.shapes().stream(Node.ANY, RDF.Nodes.type, SHACL.PropertyShape)
        .map(triple -> triple.getSubject())
        .filter(Node::isURI)
        .map(shape -> shape.getURI().substring(shape.getURI().indexOf('#') + 1));
  }

  /** An example with the rule that it breaks and the message that this gives, from the comments at its head. */
  private record BrokenExample(Path file, String rule, String message) {
    static BrokenExample read(Path file) {
      try {
        List<String> lines = Files.readAllLines(file);
        return new BrokenExample(file, lines.get(0).replace("# breaks: shape:", ""),
            lines.get(1).replace("# message: ", ""));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
