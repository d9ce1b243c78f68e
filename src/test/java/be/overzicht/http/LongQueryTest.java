package be.overzicht.http;

import static be.overzicht.http.Answers.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.html.Address;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a browser without scripts does with a query that no address can hold. */
class LongQueryTest {
  private static final LiveServer SERVER = LiveServer.shared();
  private static final String NUMBERS = "SELECT ?n { VALUES ?a { 0 1 2 3 4 5 6 7 8 9 } "
      + "VALUES ?b { 0 1 2 3 4 5 6 7 8 9 } VALUES ?c { 0 1 } BIND (?a * 100 + ?b * 10 + ?c AS ?n) } ORDER BY ?n";
  private static final String LONG = NUMBERS + "\n# " + "x".repeat(Address.LONGEST_TEXT);

  @Test
  void buttons_turn_the_pages_of_a_long_query_and_no_link_cuts_it() {
    String first = post("/sparql?lang=en", "query", LONG).body();
    assertTrue(first.contains("Rows 1 to 100 of 200") && first.contains("name=\"query\" value=\"SELECT ?n"), first);
    assertTrue(first.contains("formaction=\"/sparql?lang=en&amp;page=2\"")
        || first.contains("formaction=\"/sparql?page=2&amp;lang=en\""), first);
    assertFalse(first.contains("href=\"/sparql?format") || first.contains("href=\"/sparql?page"), first);
    assertTrue(post("/sparql?page=2&lang=en", "query", LONG).body().contains("Rows 101 to 200 of 200"));
  }

  @Test
  void a_button_downloads_the_whole_answer() {
    assertTrue(post("/sparql", "query", LONG).body().contains("name=\"format\" value=\"csv\""));
    HttpResponse<String> csv = post("/sparql", "query", LONG, "format", "csv");
    assertEquals("text/csv;charset=utf-8", header(csv, "Content-Type"));
    assertEquals(201, csv.body().lines().count());
  }

  @Test
  void a_page_says_why_it_has_no_address_and_its_form_sends_by_post() {
    String page = post("/sparql", "query", LONG).body();
    assertTrue(page.contains("Deze vraag is te lang voor een adres."), page);
    assertTrue(page.contains("id=\"plain-query\" action=\"/sparql#outcome\" method=\"post\""), page);
    String usual = post("/sparql", "query", NUMBERS).body();
    assertTrue(usual.contains("method=\"get\"") && usual.contains("formmethod=\"post\""), usual);
    assertFalse(usual.contains("Deze vraag is te lang voor een adres."));
  }

  @Test
  void a_long_query_that_is_refused_still_stands_in_its_field() {
    String page = post("/sparql", "query", LONG.replace("SELECT", "SELEKT")).body();
    assertTrue(page.contains("SELEKT ?n") && page.contains("xxx</textarea>"), page);
  }

  @Test
  void the_graphs_of_a_query_by_post_stay_in_its_links_and_buttons() {
    String graph = "http://graph.test/a";
    String usual = post("/sparql", "query", NUMBERS, "default-graph-uri", graph).body();
    String kept = "default-graph-uri=" + URLEncoder.encode(graph, StandardCharsets.UTF_8);
    assertEquals(2, usual.split("href=\"/sparql\\?[^\"]*" + kept + "[^\"]*(page=2|format=csv)", -1).length - 1, usual);
    String buttons = post("/sparql", "query", LONG, "default-graph-uri", graph).body();
    assertTrue(buttons.contains("name=\"default-graph-uri\" value=\"" + graph + "\""), buttons);
  }

  private static HttpResponse<String> post(String path, String... fields) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      form.append(form.isEmpty() ? "" : "&").append(fields[i]).append('=')
          .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
    }
    return SERVER.post(path, form.toString(), "Accept", "text/html");
  }
}
