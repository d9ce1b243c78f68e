package be.overzicht.http;

import static be.overzicht.http.Answers.graph;
import static be.overzicht.http.Answers.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.rdf.RdfFormat;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Models;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentTest {
  private static final String DOCUMENT = "/doc/initiatief/lblod";
  /** More than are made on the thread that reads requests. */
  private static final int MANY = 2_000;

  private final LiveServer server = LiveServer.shared();

  @ParameterizedTest
  @EnumSource(RdfFormat.class)
  void every_form_is_the_same_graph_by_accept_and_by_ending(RdfFormat format) {
    Model expected = graph(server.get(DOCUMENT + ".nt"), RdfFormat.NTRIPLES);
    assertEquals(5, expected.size());
    var byAccept = server.get(DOCUMENT, "Accept", format.mediaType());
    var byEnding = server.get(DOCUMENT + "." + format.extension(), "Accept", "text/html");
    assertEquals(format.contentType(), header(byAccept, "Content-Type"));
    assertEquals(format.contentType(), header(byEnding, "Content-Type"));
    assertTrue(Models.isomorphic(expected, graph(byAccept, format)));
    assertTrue(Models.isomorphic(expected, graph(byEnding, format)));
  }

  @Test
  void the_page_says_its_language_and_shows_no_markup_of_the_data() {
    var dutch = server.get(DOCUMENT, "Accept", "text/html");
    assertTrue(dutch.body().contains("<html lang=\"nl\""));
    assertEquals("nl", header(dutch, "Content-Language"));
    var english = server.get(DOCUMENT, "Accept", "text/html", "Accept-Language", "en-GB, nl;q=0.5");
    assertTrue(english.body().contains("<html lang=\"en\""));
    assertTrue(english.body().contains("Local decisions &lt;as&gt; linked open data &amp; more"));
    assertFalse(english.body().contains("<as>"));
  }

  @Test
  void the_language_in_the_address_goes_before_that_of_the_browser() {
    var response = server.get(DOCUMENT + "?lang=en", "Accept", "text/html", "Accept-Language", "nl");
    assertTrue(response.body().contains("<html lang=\"en\""));
    assertEquals("Accept, Accept-Encoding, Accept-Datetime", sorted(response));
  }

  @Test
  void vary_names_what_the_answer_was_chosen_by() {
    assertEquals("Accept, Accept-Encoding, Accept-Language, Accept-Datetime",
        sorted(server.get(DOCUMENT, "Accept", "text/html")));
    assertEquals("Accept, Accept-Encoding, Accept-Datetime", sorted(server.get(DOCUMENT, "Accept", "text/turtle")));
    assertEquals("Accept-Encoding, Accept-Datetime", sorted(server.get(DOCUMENT + ".ttl")));
  }

  @Test
  void links_lead_to_the_other_forms_the_thing_and_the_licence() {
    String links = header(server.get(DOCUMENT, "Accept", "text/turtle"), "Link");
    assertTrue(links.contains("</doc/initiatief/lblod.jsonld>; rel=\"alternate\"; type=\"application/ld+json\""), links);
    assertTrue(links.contains("</doc/initiatief/lblod.html>; rel=\"alternate\"; type=\"text/html\""), links);
    assertFalse(links.contains("lblod.ttl"), links);
    assertTrue(links.contains("</id/initiatief/lblod>; rel=\"describes\""), links);
    assertTrue(links.contains("; rel=\"license\""), links);
  }

  @Test
  void a_name_that_ends_like_a_form_is_no_form() {
    var response = server.get("/doc/initiatief/v1.ttl", "Accept", "application/n-triples");
    assertTrue(header(response, "Content-Type").startsWith("application/n-triples"));
    assertEquals("</doc/initiatief/v1.ttl.html>", header(response, "Link").split(";")[0]);
  }

  @Test
  void a_document_of_many_statements_has_the_same_header_as_one_of_few(@TempDir Path folder) {
    String one = "<~/id/initiatief/%s> <http://purl.org/dc/terms/title> \"%d\" <~/id/graaf/initiatives> .\n";
    String quads = IntStream.range(0, MANY).mapToObj(number -> String.format(one, "many", number))
        .collect(Collectors.joining("", "", String.format(one, "few", 0)));
    try (LiveServer large = LiveServer.start(new TinyReleases(folder), quads)) {
      var few = large.get("/doc/initiatief/few.ttl");
      var many = large.get("/doc/initiatief/many.ttl");
      assertEquals(1, graph(few, RdfFormat.TURTLE).size());
      assertEquals(MANY, graph(many, RdfFormat.TURTLE).size());
      assertEquals(few.headers().map().keySet(), many.headers().map().keySet());
      assertEquals(304, large.get("/doc/initiatief/many.ttl", "If-None-Match", header(many, "ETag")).statusCode());
      assertEquals(304, large.get("/doc/initiatief/few.ttl", "If-None-Match", header(few, "ETag")).statusCode());
    }
  }

  @Test
  void what_cannot_be_had_is_406_with_the_forms_there_are() {
    var response = server.get(DOCUMENT, "Accept", "image/png");
    assertEquals(406, response.statusCode());
    assertTrue(response.body().contains("/doc/initiatief/lblod.jsonld"), response.body());
    assertTrue(header(response, "Link").contains("</doc/initiatief/lblod.ttl>; rel=\"alternate\""));
  }

  /** The fields of Vary, those of the form first. */
  private static String sorted(java.net.http.HttpResponse<?> response) {
    return String.join(", ", java.util.Arrays.stream(header(response, "Vary").split(", "))
        .sorted(java.util.Comparator.comparing((String field) -> field.equals("Accept-Datetime")).thenComparing(f -> f))
        .toList());
  }
}
