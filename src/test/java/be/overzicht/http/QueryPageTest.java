package be.overzicht.http;

import static be.overzicht.http.Answers.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.html.Language;
import be.overzicht.html.Messages;
import be.overzicht.sparql.problem.Reason;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser without scripts gets when it asks a query. */
class QueryPageTest {
  private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
  private static final LiveServer SERVER = LiveServer.shared();
  private static final String MANY = "SELECT ?n { VALUES ?a { 0 1 2 3 4 5 6 7 8 9 } VALUES ?b { 0 1 2 3 4 5 6 7 8 9 } "
      + "VALUES ?c { 0 1 2 } BIND (?a * 100 + ?b * 10 + ?c AS ?n) } ORDER BY ?n";

  @Test
  void a_browser_gets_the_rows_beside_the_query_and_where_all_of_them_are() {
    HttpResponse<String> page = ask("SELECT (\"<b>\" AS ?x) (<javascript:alert(1)> AS ?y) {}");
    assertEquals("text/html;charset=utf-8", header(page, "Content-Type"));
    assertTrue(page.body().contains("SELECT (&#34;&lt;b&gt;&#34; AS ?x)") || page.body().contains("SELECT (\"&lt;b&gt;"));
    assertTrue(page.body().contains("<th scope=\"col\">x</th>") && page.body().contains("1 rij"));
    assertTrue(page.body().contains("&amp;format=csv\" download>"));
    assertFalse(page.body().contains("href=\"javascript:"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"format=html", "format=text%2Fhtml", "output=%68tml"})
  void the_editor_is_for_whoever_names_html_however_escaped(String parameter) {
    HttpResponse<String> page = SERVER.get("/sparql?" + parameter, "Accept", "text/turtle");
    assertEquals("text/html;charset=utf-8", header(page, "Content-Type"));
  }

  @Test
  void a_query_by_an_escaped_name_is_a_query() {
    assertTrue(SERVER.get("/sparql?%71uery=ASK%7B%7D", "Accept", BROWSER).body().contains("Ja, dat is zo."));
    assertEquals(400, SERVER.get("/sparql?format=%FF", "Accept", BROWSER).statusCode());
  }

  @Test
  void a_long_answer_is_paged_and_says_how_long_it_is() {
    String first = ask(MANY).body();
    assertTrue(first.contains("Rij 1 tot 100 van 300") && first.contains("&amp;page=2\""), first);
    String last = ask(MANY, "&page=3").body();
    assertTrue(last.contains("Rij 201 tot 300 van 300") && last.contains(">992<") && !last.contains("page=4"));
    assertTrue(ask(MANY, "&page=9").body().contains("Zo veel rijen heeft het antwoord niet"));
  }

  @Test
  void counting_stops_somewhere_and_the_page_says_so() {
    String huge = MANY.replace("BIND", "VALUES ?d { 0 1 2 3 4 5 6 7 8 9 } VALUES ?e { 0 1 2 3 4 } BIND");
    assertTrue(ask(huge).body().contains("Rij 1 tot 100 van meer dan 10.000; verder is niet geteld"));
  }

  @Test
  void yes_and_no_and_statements_are_shown_too() {
    assertTrue(ask("ASK {}").body().contains("Ja, dat is zo."));
    assertTrue(ask("ASK { <x:a> <x:b> <x:c> }", "&lang=en").body().contains("No, that is not so."));
    String statements = ask("CONSTRUCT { <http://a.test/> rdfs:label ?x } { VALUES ?x { 1 1 } }"
        .replace("rdfs:label", "<http://www.w3.org/2000/01/rdf-schema#label>")).body();
    assertTrue(statements.contains("1 rij") && statements.contains("&amp;format=ttl\""), statements);
  }

  @Test
  void a_fault_is_shown_at_its_line_and_column_beside_the_query() {
    HttpResponse<String> page = ask("SELECT ?s\nWHERE { ?s ?p }", "&lang=en");
    assertEquals(400, page.statusCode());
    assertTrue(page.body().contains("Line 2, column 15") && page.body().contains("              ^</span>"), page.body());
    assertTrue(page.body().contains("aria-invalid=\"true\""));
  }

  @Test
  void a_fault_is_told_in_the_language_of_the_page_and_the_words_of_the_parser_are_quoted() {
    String page = ask("SELECT ?s\nWHERE { ?s ?p }").body();
    assertTrue(page.contains("<strong>Regel 2, kolom 15:</strong> “}” kan hier niet staan."), page);
    String parser = ask("SELECT ?x { ?x <http://a.test/> nothing:here }").body();
    assertTrue(parser.contains("Dit is geen geldige SPARQL"), parser);
    assertTrue(parser.contains("<q lang=\"en\">Unresolved prefixed name"), parser);
    assertTrue(ask("ASK { SERVICE <http://a.test/> {} }").body().contains("Met SERVICE zou deze server"));
  }

  @Test
  void a_query_by_post_of_a_form_is_shown_like_one_in_the_address() {
    HttpResponse<String> fault = post("query=SELECT+%3Fs+%7B+%3Cb%3E");
    assertEquals(400, fault.statusCode());
    assertTrue(fault.body().contains(">SELECT ?s { &lt;b&gt;</textarea>"), fault.body());
    assertTrue(fault.body().contains("Regel 1, kolom 15:") && fault.body().contains("aria-invalid=\"true\""));
    assertTrue(post("query=").body().contains("Er staat nog geen vraag"));
    String page = post("query=" + URLEncoder.encode(MANY, StandardCharsets.UTF_8)).body();
    assertTrue(page.contains("Rij 1 tot 100 van 300"), page);
    assertTrue(page.contains("href=\"/sparql?query=SELECT") && page.contains("&amp;page=2\""), page);
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  void every_reason_has_words_in_both_languages(Reason reason) {
    for (Language language : Language.all()) {
      assertTrue(Messages.of(language).find("query.fault." + reason.key()).isPresent(), reason.key());
    }
  }

  @Test
  void a_program_gets_the_place_of_a_fault_as_members_of_the_problem() {
    HttpResponse<String> problem = SERVER.get("/sparql?query=SELECT%20%7B", "Accept", "application/sparql-results+json");
    assertTrue(problem.body().contains("\"line\" : 1") && problem.body().contains("\"column\" : 8"), problem.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/*", "application/sparql-results+json, */*;q=0.9", "application/json"})
  void a_program_still_gets_rows(String accept) {
    HttpResponse<String> answer = SERVER.get("/sparql?query=ASK%7B%7D", "Accept", accept);
    assertEquals("application/sparql-results+json", header(answer, "Content-Type"));
  }

  @Test
  void the_page_can_be_kept_until_the_next_release_unless_chance_plays_a_part() {
    HttpResponse<String> page = ask("ASK {}");
    String again = header(page, "ETag");
    assertEquals(304, SERVER.get("/sparql?query=ASK+%7B%7D", "Accept", BROWSER, "If-None-Match", again).statusCode());
    assertEquals("no-store", header(ask("SELECT (RAND() AS ?x) {}"), "Cache-Control"));
  }

  @Test
  void only_the_page_with_the_editor_may_have_styles_inside() {
    assertTrue(header(ask("ASK {}"), "Content-Security-Policy").contains("style-src 'self' 'unsafe-inline'"));
    assertFalse(header(SERVER.get("/", "Accept", BROWSER), "Content-Security-Policy").contains("unsafe"));
  }

  private static HttpResponse<String> post(String form) {
    return SERVER.post("/sparql", form, "Accept", BROWSER);
  }

  private static HttpResponse<String> ask(String query, String... more) {
    String parameters = URLEncoder.encode(query, StandardCharsets.UTF_8) + String.join("", more);
    return SERVER.get("/sparql?query=" + parameters, "Accept", BROWSER);
  }
}
