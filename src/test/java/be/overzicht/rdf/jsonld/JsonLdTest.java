package be.overzicht.rdf.jsonld;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;

/** JSON-LD with the names of a context is short, and reads as the graph that it was written from. */
class JsonLdTest {
  private static final String CONTEXT = """
      {"@context": {
        "@version": 1.1,
        "ex": "http://example.org/",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "unused": "http://example.org/unused/",
        "id": "@id",
        "type": "@type",
        "Ding": "ex:Thing",
        "naam": {"@id": "ex:name", "@container": "@language"},
        "andere": {"@id": "ex:other", "@container": ["@language", "@set"]},
        "deel": {"@id": "ex:part", "@type": "@id"},
        "leden": {"@id": "ex:member", "@type": "@id", "@container": "@set"},
        "aantal": {"@id": "ex:count", "@type": "xsd:integer"},
        "waar": {"@id": "ex:truth", "@type": "xsd:boolean"},
        "dag": {"@id": "ex:date", "@type": "xsd:date"},
        "ogenblik": {"@id": "ex:date", "@type": "xsd:dateTime"},
        "nummer": "ex:number"
      }}
      """;
  private static final String THING = """
      @prefix ex: <http://example.org/> .
      @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
      ex:a a ex:Thing, ex:Odd ;
        ex:name "naam"@nl, "name"@en ; ex:other "ander"@nl ; ex:part ex:b ; ex:member ex:c ;
        ex:count 27 ; ex:truth true ; ex:date "2022-04-27"^^xsd:date ; ex:number "0216771046" .
      ex:b ex:name "deel"@nl .
      """;

  @Test
  void a_value_that_a_name_tells_enough_of_is_written_short() throws IOException {
    JsonNode thing = json(document(THING));
    assertEquals("http://example.org/a", thing.path("id").asText());
    assertEquals("[\"Ding\",\"ex:Odd\"]", thing.path("type").toString());
    assertEquals("{\"nl\":\"naam\",\"en\":\"name\"}", thing.path("naam").toString());
    assertEquals("{\"nl\":[\"ander\"]}", thing.path("andere").toString());
    assertEquals("[\"http://example.org/c\"]", thing.path("leden").toString());
    assertEquals("27 true \"2022-04-27\" \"0216771046\"", String.join(" ", List.of(thing.path("aantal").toString(),
        thing.path("waar").toString(), thing.path("dag").toString(), thing.path("nummer").toString())));
  }

  @Test
  void a_thing_that_one_other_leads_to_is_written_inside_it() throws IOException {
    assertEquals("{\"id\":\"http://example.org/b\",\"naam\":{\"nl\":\"deel\"}}",
        json(document(THING)).path("deel").toString());
  }

  @Test
  void a_thing_that_one_other_leads_to_twice_is_written_once() throws IOException {
    JsonNode thing = json(document("""
        @prefix ex: <http://example.org/> .
        ex:a ex:part ex:b ; ex:member ex:b . ex:b ex:number "1" .
        """));
    assertEquals("{\"id\":\"http://example.org/b\",\"nummer\":\"1\"}", thing.path("deel").toString());
    assertEquals("[\"http://example.org/b\"]", thing.path("leden").toString());
  }

  @Test
  void a_document_embeds_the_part_of_the_context_that_it_uses() throws IOException {
    JsonNode context = json(document(THING)).path("@context");
    assertEquals("1.1", context.path("@version").toString());
    assertEquals("{\"@id\":\"ex:count\",\"@type\":\"xsd:integer\"}", context.path("aantal").toString());
    assertTrue(context.has("ex") && context.has("xsd") && context.has("id"), context::toString);
    assertTrue(!context.has("unused") && !context.has("ogenblik"), context::toString);
  }

  @Test
  void values_that_no_name_expects_read_as_they_were() throws IOException {
    readsTheSame("""
        @prefix ex: <http://example.org/> .
        @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
        ex:a ex:name "plain", <http://example.org/iri> ; ex:part "text", _:b ; ex:count "007"^^xsd:integer, "een", 1.0,
            12345678901234567890 ; ex:truth "1"^^xsd:boolean ; ex:date "2022"^^xsd:gYear, "soon"^^xsd:date ;
            ex:number "tekst"@nl, 5 ; <urn:p> <mailto:x@example.org>, "a\\"b\\n\\u0001" ; a _:b .
        _:b ex:part ex:a, _:b .
        """);
  }

  @Test
  void things_that_lead_to_each_other_are_all_written() throws IOException {
    readsTheSame("""
        @prefix ex: <http://example.org/> .
        ex:a ex:name "a"@nl . ex:b ex:part ex:c . ex:c ex:part ex:d . ex:d ex:part ex:b . ex:e ex:part ex:e .
        """);
  }

  @Test
  void a_stream_carries_the_whole_context_and_reads_the_same() throws IOException {
    Model model = turtle(THING);
    StringWriter out = new StringWriter();
    write(new JsonLdStream(out, JsonLdContext.read(CONTEXT)), model);
    assertTrue(json(out.toString()).path("@context").has("unused"), out::toString);
    assertTrue(Models.isomorphic(model, Rio.parse(new StringReader(out.toString()), RDFFormat.JSONLD)), out::toString);
  }

  @Test
  void a_context_with_an_unexplained_name_is_refused() {
    assertThrows(IOException.class, () -> JsonLdContext.read("{\"@context\": {\"naam\": \"name\"}}"));
  }

  private static void readsTheSame(String turtle) throws IOException {
    String document = document(turtle);
    assertTrue(Models.isomorphic(turtle(turtle), Rio.parse(new StringReader(document), RDFFormat.JSONLD)), document);
  }

  private static String document(String turtle) throws IOException {
    StringWriter out = new StringWriter();
    write(new JsonLdDocument(out, JsonLdContext.read(CONTEXT)), turtle(turtle));
    return out.toString();
  }

  private static void write(RDFHandler writer, Model model) {
    writer.startRDF();
    model.forEach(writer::handleStatement);
    writer.endRDF();
  }

  private static Model turtle(String text) throws IOException {
    return Rio.parse(new StringReader(text), RDFFormat.TURTLE);
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }
}
