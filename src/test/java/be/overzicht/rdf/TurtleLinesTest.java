package be.overzicht.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurtleLinesTest {
  private static final Prefixes PREFIXES = Prefixes.of(new Uris("http://a.test"));

  @Test
  void statements_of_one_subject_and_of_one_property_stand_together() throws IOException {
    String turtle = turtle("""
        <http://a.test/x> <http://purl.org/dc/terms/title> "A"@nl .
        <http://a.test/x> <http://purl.org/dc/terms/title> "B" .
        <http://a.test/x> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://a.test/ns/digitalisering#Bron> .
        <http://a.test/y> <http://www.w3.org/2000/01/rdf-schema#seeAlso> <http://a.test/x> .
        """);
    assertEquals("""
        <http://a.test/x> dct:title "A"@nl , "B" ;
          a dig:Bron .

        <http://a.test/y> rdfs:seeAlso <http://a.test/x> .
        """, turtle);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "<http://purl.org/dc/terms/> <http://purl.org/dc/terms/-x> <http://purl.org/dc/terms/1-> .",
      "<http://purl.org/dc/terms/a.b> <http://purl.org/dc/terms/a%20b> <http://purl.org/dc/terms/a/b> .",
      "<http://a.test/caf\u00e9> <http://purl.org/dc/terms/\u00e9t\u00e9> <http://purl.org/dc/terms/\\u0041b> .",
      "<http://a.test/s> <http://a.test/p> \"> , ; . } @nl <x>\" .",
      "<http://a.test/s> <http://a.test/p> \"tab\\t quote\\\" slash\\\\ line\\n return\\r \\u0001 \u00e9 \ud83d\ude00\" .",
      "<http://a.test/s> <http://a.test/p> \"007\"^^<http://www.w3.org/2001/XMLSchema#integer> .",
      "<http://a.test/s> <http://a.test/p> \"2017-03\"^^<http://id.loc.gov/datatypes/edtf/EDTF> .",
      "<http://a.test/s> <http://a.test/p> \"x\"@nl-BE .",
      "_:b <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> _:b2 ."})
  void every_term_is_read_back_as_it_was(String line) throws IOException {
    Model expected = Rio.parse(new StringReader(line), "", RDFFormat.NTRIPLES);
    String document = new String(TurtleLines.directives(PREFIXES), StandardCharsets.UTF_8).concat(turtle(line));
    Model found = Rio.parse(new StringReader(document), "", RDFFormat.TURTLE);
    assertEquals(texts(expected), texts(found));
  }

  private static Set<String> texts(Model model) {
    Set<String> texts = new HashSet<>();
    model.forEach(statement -> texts.add(statement.toString().replaceAll("_:\\S*?(b2?)(?=[,\\s)])", "_:$1")));
    return texts;
  }

  private static String turtle(String lines) {
    ByteOutput out = new ByteOutput(64);
    TurtleLines turtle = new TurtleLines(PREFIXES, out);
    lines.lines().forEach(line -> turtle.add(line.getBytes(StandardCharsets.UTF_8)));
    turtle.end();
    return out.toString();
  }
}
