package be.overzicht.http.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationTest {
  private static final String COMUNICA = "application/n-quads,application/trig;q=0.95,application/ld+json;q=0.9,"
      + "application/n-triples;q=0.8,text/turtle;q=0.6,application/rdf+xml;q=0.5,text/n3;q=0.35,application/xml;q=0.3,"
      + "image/svg+xml;q=0.3,text/xml;q=0.3,text/html;q=0.2,application/xhtml+xml;q=0.18,application/json;q=0.135,"
      + "text/shaclc;q=0.1,text/shaclc-ext;q=0.05";

  /** The ending of the form chosen among a page and all RDF, or {@code none}. */
  private static String chosen(String accept) {
    return chosen(Form.DOCUMENT, accept);
  }

  private static String chosen(List<Form> offered, String accept) {
    return Negotiation.choose(offered, accept) instanceof Choice.Chosen chosen ? chosen.form().extension() : "none";
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "text/turtle | ttl",
      "TEXT/Turtle | ttl",
      "application/n-triples | nt",
      "application/ld+json | jsonld",
      "application/json | jsonld",
      "application/rdf+xml | rdf",
      "application/xml | rdf",
      "application/trig | trig",
      "application/n-quads | nq",
      "text/html | html",
      "application/xhtml+xml | html",
      "image/png | none",
      "text/turtle;charset=utf-8 | ttl",
      "text/turtle;charset=iso-8859-1 | none",
      "text/turtle;version=1.2, text/turtle;q=0.5 | ttl",
      "application/ld+json;profile=\"http://www.w3.org/ns/json-ld#expanded\" | jsonld",
  })
  void a_media_type_chooses_its_form(String accept, String extension) {
    assertEquals(extension, chosen(accept));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "text/html;q=0.5, text/turtle | ttl",
      "text/turtle;q=0.5, text/html;q=0.4 | ttl",
      "text/*, text/html;q=0.1 | ttl",
      "*/*;q=0.1, application/rdf+xml | rdf",
      "*/*, text/html;q=0 | ttl",
      "text/html;q=0, application/*;q=0.3 | nt",
      "application/ld+json;q=0, application/* | nt",
      "text/html;q=0.000 | none",
      "text/html;q=0, */*;q=0 | none",
      "*/*, application/trig | trig",
      "text/turtle;q=0.1, text/turtle;q=0.8, text/html;q=0.5 | ttl",
      "text/turtle;q=0.8, text/turtle;q=0.1, text/html;q=0.5 | ttl",
      "*, text/html;q=0.5 | ttl",
      "text/turtle;version=1.1;q=0.9, text/html;q=0.8 | ttl",
      "text/turtle;version=1.2;q=0.9, text/html;q=0.8 | html",
      "text/turtle;q=0.2, text/turtle;charset=utf-8, text/html;q=0.5 | ttl",
      "text/turtle;charset=utf-8;q=0.2, text/turtle, text/html;q=0.5 | html",
  })
  void weights_and_the_most_specific_range_count(String accept, String extension) {
    assertEquals(extension, chosen(accept));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2 | html",
      "garbage | none",
      "text/turtle;q=high, text/html | html",
      ", ,text/turtle,, | ttl",
      "text/turtle; q = 0.7 | ttl",
      "text/turtle;q=7 | ttl",
      "application/ld+json;profile=\"a,b;c\" , text/turtle;q=0.1 | jsonld",
  })
  void sloppy_headers_still_get_an_answer(String accept, String extension) {
    assertEquals(extension, chosen(accept));
  }

  @Test
  void no_wish_gets_the_first_form() {
    assertEquals("html", chosen(null));
    assertEquals("html", chosen(""));
    assertEquals("ttl", chosen(Form.DATA, "*/*"));
  }

  @Test
  void a_browser_gets_the_page() {
    String firefox = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";
    assertEquals("html", chosen(firefox));
    assertEquals("html", chosen(Form.DATA, firefox));
  }

  @Test
  void a_long_header_of_a_linked_data_client_is_weighed_to_its_end() {
    assertEquals("nq", chosen(COMUNICA));
    assertEquals("html", chosen(List.of(Form.HTML, Form.TEXT), COMUNICA));
    assertEquals("ttl", chosen("x/y,".repeat(2000) + "text/turtle"));
  }

  @Test
  void nothing_acceptable_lists_what_is_offered() {
    assertEquals(new Choice.NotAcceptable(Form.DOCUMENT), Negotiation.choose(Form.DOCUMENT, "image/png"));
  }
}
