package be.overzicht.store.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.build.Releases;
import be.overzicht.http.ListenSocket;
import be.overzicht.http.Server;
import be.overzicht.http.ServerOptions;
import be.overzicht.release.Release;
import be.overzicht.sparql.QueryLimits;
import be.overzicht.sparql.QuerySettings.WhenStuck;
import be.overzicht.sparql.QuerySettings;
import be.overzicht.store.Snapshot;
import be.overzicht.store.StoreChoice;
import be.overzicht.store.StoreException;
import be.overzicht.store.remote.RemoteService.Login;
import be.overzicht.store.remote.RemoteService.Terms;
import be.overzicht.store.remote.RemoteService;
import be.overzicht.testing.FusekiProcess;
import be.overzicht.testing.Middleman;
import be.overzicht.testing.Poll;
import be.overzicht.testing.Site;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A release in a service of others: how it gets there, and what is told when the service does less than it should. */
class RemoteStoreTest {
  private static final String LABEL = "<http://www.w3.org/2004/02/skos/core#prefLabel>";
  private static final int MOST_ROWS = 45;

  @TempDir
  private Path folder;

  @Test
  void a_store_that_changes_terms_is_refused_in_one_line_unless_that_is_accepted() throws IOException {
    Release release = MasterRelease.publish(folder, List.of(
        "a: id:bron/1 p:size \"007\"^^<http://www.w3.org/2001/XMLSchema#integer>", "a: id:bron/1 p:name \"x\"@nl"));
    URI address = FusekiProcess.dataset("tdb");
    StoreException refused = assertThrows(StoreException.class,
        () -> Snapshot.load(release, RemoteServices.at(address, Terms.EXACT)));
    assertTrue(refused.getMessage().contains("\"007\"^^<http://www.w3.org/2001/XMLSchema#integer> becomes "
        + "\"7\"^^<http://www.w3.org/2001/XMLSchema#integer>; use another store, or accept that by --store-inexact"),
        refused.getMessage());
    assertEquals(1, refused.getMessage().lines().count());
    Snapshot.load(release, RemoteServices.at(address, Terms.INEXACT)).close();
    assertEquals(List.of("7"), values("tdb", "<" + Releases.URIS.term("size") + ">"));
  }

  @Test
  void fuseki_keeps_terms_of_every_kind_but_a_second_of_forty_digits() throws IOException {
    List<String> kept = TermKinds.all().stream().filter(term -> !term.contains("1".repeat(40))).toList();
    Release release = MasterRelease.publish(folder, IntStream.range(0, kept.size())
        .mapToObj(number -> "terms: id:bron/" + number + " p:p " + kept.get(number)).toList());
    Snapshot.load(release, RemoteServices.fuseki("terms")).close();
    Release longer = MasterRelease.publish(folder, TermKinds.all().stream().filter(term -> !kept.contains(term))
        .map(term -> "terms: id:bron/1 p:p " + term).toList());
    String refused = assertThrows(StoreException.class,
        () -> Snapshot.load(longer, RemoteServices.fuseki("terms"))).getMessage();
    assertTrue(refused.contains("has wrong format"), refused);
  }

  @Test
  void a_next_release_stands_beside_the_one_before_and_what_was_before_that_is_removed() throws IOException {
    StoreChoice place = RemoteServices.fuseki("releases");
    Snapshot first = Snapshot.load(named("One"), place);
    Snapshot second = first.next(named("Two"), place);
    assertEquals(List.of("One", "Two"), values("releases", LABEL));
    Snapshot third = second.next(named("Three"), place);
    assertEquals(List.of("Three", "Two"), values("releases", LABEL));
    assertEquals("remote", third.place().optionName());
    assertEquals("Three", third.labels().of(Releases.thing("bron/1"), "nl"));
  }

  private Release named(String name) throws IOException {
    return MasterRelease.publish(folder, List.of("a: id:bron/1 " + LABEL + " \"" + name + "\"@nl"));
  }

  private static List<String> values(String dataset, String property) {
    try (QueryExec execution = QueryExec.service(FusekiProcess.dataset(dataset).toString())
        .query("SELECT DISTINCT ?v { GRAPH ?g { ?s " + property + " ?v } } ORDER BY ?v").build()) {
      return execution.select().materialize().stream().map(row -> row.get("v").getLiteralLexicalForm()).toList();
    }
  }

  @Test
  void pages_stay_while_the_store_is_down_and_queries_come_back_with_it() throws IOException {
    MasterRelease.publish(folder, List.of("a: id:bron/1 " + LABEL + " \"One\"@nl"));
    URI dataset = FusekiProcess.dataset("failing");
    try (Middleman between = new Middleman(dataset);
        Server server = serve(URI.create(between.address() + dataset.getPath()))) {
      Site site = new Site(URI.create("http://127.0.0.1:" + server.port()));
      assertEquals(200, site.get(query("ASK { ?s ?p \"One\"@nl }")).statusCode());
      between.meddle((path, body) -> {
        throw new IOException("the store is down");
      });
      assertEquals(200, site.get("/doc/bron/1.ttl").statusCode());
      assertEquals(200, site.get(query("ASK { ?s ?p \"One\"@nl }")).statusCode());
      HttpResponse<byte[]> answer = site.get(query("SELECT * { ?s ?p ?o }"));
      assertEquals(503, answer.statusCode());
      assertEquals("5", answer.headers().firstValue("Retry-After").orElse("none"));
      assertTrue(text(site.get("/health")).contains("degraded"));
      between.meddle((path, body) -> body);
      Poll.until("the store is found again", Duration.ofSeconds(20),
          () -> site.get(query("SELECT * { ?s ?p ?o }")).statusCode() == 200);
      assertTrue(text(site.get("/health")).contains("\"pass\""));
    }
  }

  @Test
  void an_answer_that_the_store_cuts_is_told_and_not_sent() throws IOException {
    MasterRelease.publish(folder, IntStream.range(0, 60)
        .mapToObj(number -> "a: id:bron/" + number + " p:n \"" + number + "\"").toList());
    URI dataset = FusekiProcess.dataset("cutting");
    try (Middleman between = new Middleman(dataset)) {
      between.meddle((path, body) -> cut(body));
      try (Server server = serve(URI.create(between.address() + dataset.getPath()))) {
        Site site = new Site(URI.create("http://127.0.0.1:" + server.port()));
        assertEquals(200, site.get(query("SELECT * { ?s ?p ?o } LIMIT 44")).statusCode());
        HttpResponse<byte[]> cut = site.get(query("SELECT * { ?s ?p ?o }"));
        assertEquals(503, cut.statusCode());
        assertTrue(text(cut).contains("sends no more than 45 rows"), () -> text(cut));
        assertFalse(text(cut).contains("bron/1"));
        assertEquals(503, site.get(query("CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }")).statusCode());
      }
    }
  }

  @Test
  void nothing_that_is_refused_here_reaches_the_store_wherever_it_stands() throws IOException {
    MasterRelease.publish(folder, List.of("a: id:bron/1 p:n \"1\"", "b: id:bron/2 p:n \"2\""));
    try (Server server = serve(FusekiProcess.dataset("refusing"))) {
      Site site = new Site(URI.create("http://127.0.0.1:" + server.port()));
      String service = "{ SERVICE <http://127.0.0.1:1/> { ?a ?b ?c } }";
      for (String asked : List.of("SELECT * " + service, "SELECT * { ?s ?p ?o FILTER EXISTS " + service + " }",
          "SELECT * { { SELECT ?s { ?s ?p ?o FILTER NOT EXISTS " + service + " } } }",
          "ASK { ?s ?p ?o MINUS " + service + " }",
          "SELECT (EXISTS " + service + " AS ?x) { ?s ?p ?o }",
          "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (EXISTS " + service + ")",
          "SELECT ?s { ?s ?p ?o } ORDER BY (EXISTS " + service + ")", "DESCRIBE ?s { ?s ?p ?o OPTIONAL " + service + " }",
          "SELECT (SUM(IF(EXISTS " + service + ", 1, 0)) AS ?x) { ?s ?p ?o }",
          "CONSTRUCT { ?s ?p ?o } { GRAPH ?g { ?s ?p ?o FILTER EXISTS " + service + " } }")) {
        assertEquals(403, site.get(query(asked)).statusCode(), asked);
      }
      for (String asked : List.of("SELECT * { ?s ?p ?o FILTER(<java:x>(?o)) }",
          "SELECT (SUM(<java:x>(?o)) AS ?x) { ?s ?p ?o }",
          "SELECT ?s { ?s ?p ?o } ORDER BY <java:x>(?o)",
          "SELECT * { ?s ?p ?o FILTER EXISTS { FILTER(<java:x>(1)) } }")) {
        assertEquals(400, site.get(query(asked)).statusCode(), asked);
      }
      assertEquals("g\r\nhttps://example.org/id/graaf/a\r\n",
          text(site.get(query("SELECT DISTINCT ?g { GRAPH ?g { ?x ?y ?z } "
          + "FILTER EXISTS { GRAPH ?g { ?s ?p \"1\" } } }") + "&format=csv")));
    }
  }

  @Test
  void a_store_that_asks_who_we_are_is_told_and_one_that_is_not_told_is_named() throws IOException {
    Release release = MasterRelease.publish(folder, List.of("a: id:bron/1 p:n \"1\""));
    URI guarded = FusekiProcess.guarded();
    String refused = assertThrows(StoreException.class,
        () -> Snapshot.load(release, RemoteServices.at(guarded, Terms.EXACT))).getMessage();
    assertTrue(refused.contains("401 - Unauthorized"), refused);
    Login login = new Login("overzicht", "secret");
    assertFalse(login.toString().contains("secret"));
    Snapshot.load(release, StoreChoice.remote(
        new RemoteService(guarded, guarded, Optional.of(login), Terms.EXACT))).close();
  }

  private Server serve(URI store) throws IOException {
    return Server.start(new ServerOptions(ListenSocket.bind("127.0.0.1", 0), folder,
        new QuerySettings(QueryLimits.defaults(), Set.of(), RemoteServices.at(store, Terms.EXACT), WhenStuck.GO_ON)));
  }

  /** An answer that some services would give: the first rows, and nothing that says so. */
  private static byte[] cut(byte[] body) throws IOException {
    if (body.length == 0 || body[0] != '{') {
      return body;
    }
    ObjectMapper json = new ObjectMapper();
    JsonNode answer = json.readTree(body);
    if (answer.at("/results/bindings") instanceof ArrayNode rows) {
      while (rows.size() > MOST_ROWS) {
        rows.remove(rows.size() - 1);
      }
    }
    return json.writeValueAsBytes(answer);
  }

  private static String query(String text) {
    return "/sparql?query=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
