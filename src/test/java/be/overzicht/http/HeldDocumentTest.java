package be.overzicht.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.store.contract.MasterRelease;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document that a form cannot hold is told to be one. */
class HeldDocumentTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @Test
  void a_control_character_is_in_every_form_but_that_of_xml(@TempDir Path folder) throws Exception {
    MasterRelease.publish(folder, List.of("initiatives: id:initiatief/x p:name \"a\\u0001b\"",
        "initiatives: id:initiatief/x <http://purl.org/dc/terms/title> \"x\"@nl"));
    try (Server server = Server.start(new ServerOptions(ListenSocket.bind("127.0.0.1", 0), folder))) {
      HttpResponse<String> xml = get(server, "/doc/initiatief/x.rdf");
      assertEquals(406, xml.statusCode(), xml.body());
      assertTrue(xml.body().contains("control character") && xml.body().contains("initiatief/x"), xml.body());
      for (String ending : List.of(".ttl", ".nt", ".jsonld", ".trig", ".nq")) {
        assertEquals(200, get(server, "/doc/initiatief/x" + ending).statusCode(), ending);
      }
    }
  }

  private static HttpResponse<String> get(Server server, String path) throws IOException, InterruptedException {
    return CLIENT.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path)).build(),
        BodyHandlers.ofString());
  }
}
