package be.overzicht.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** The picture of the model draws what the vocabulary says. */
class ModelPictureTest {
  private static final String OWN = OntologyFiles.ROOT + "ns/digitalisering#";
  private static final Pattern BOX = Pattern.compile("data-class=\"([^\"]+)\"");
  private static final Pattern ARROW =
      Pattern.compile("data-property=\"([^\"]+)\" data-from=\"([^\"]+)\" data-to=\"([^\"]+)\"");

  private final Graph vocabulary = OntologyFiles.conforming();
  private final String picture = Files.readString(Path.of("ontology/model.svg"));

  ModelPictureTest() throws IOException {}

  @Test
  void every_class_of_ours_has_a_box() {
    Set<String> classes = vocabulary.stream(Node.ANY, RDF.type.asNode(), OWL.Class.asNode())
        .map(triple -> triple.getSubject().getURI())
        .filter(type -> type.startsWith(OWN))
        .map(type -> type.replace(OWN, "dig:"))
        .collect(Collectors.toCollection(TreeSet::new));
    Set<String> boxes = BOX.matcher(picture).results().map(box -> box.group(1)).filter(box -> box.startsWith("dig:"))
        .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(classes, boxes);
  }

  @Test
  void every_arrow_of_ours_is_a_property_between_these_classes() {
    ARROW.matcher(picture).results().forEach(arrow -> Pattern.compile(" ").splitAsStream(arrow.group(1))
        .filter(property -> property.startsWith("dig:"))
        .forEach(property -> check(property, arrow)));
  }

  private void check(String property, MatchResult arrow) {
    Node term = NodeFactory.createURI(property.replace("dig:", OWN));
    assertTrue(vocabulary.contains(term, RDF.type.asNode(), OWL.ObjectProperty.asNode()), property);
    assertEnd(term, RDFS.domain.asNode(), arrow.group(2));
    assertEnd(term, RDFS.range.asNode(), arrow.group(3));
  }

  private void assertEnd(Node term, Node end, String drawn) {
    Set<String> said = vocabulary.stream(term, end, Node.ANY).map(triple -> local(triple.getObject().getURI()))
        .collect(Collectors.toCollection(TreeSet::new));
    vocabulary.stream(NodeFactory.createURI(drawn.replace("dig:", OWN)), RDFS.subClassOf.asNode(), Node.ANY)
        .filter(above -> said.contains(local(above.getObject().getURI())))
        .forEach(above -> said.add(local(drawn)));
    assertTrue(said.isEmpty() || said.contains(local(drawn)), term + " " + said + ", drawn " + drawn);
  }

  private static String local(String name) {
    return name.replaceFirst("^.*[:#/]", "");
  }
}
