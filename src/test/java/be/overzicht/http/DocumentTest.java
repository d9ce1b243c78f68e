package be.overzicht.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentTest {
  @TempDir
  static Path folder;
  private static LiveServer server;

  @BeforeAll
  static void start() {
    server = LiveServer.start(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void all() {
    for (String path : new String[] {"/", "/id/initiatief/lblod", "/id/initiatief/lblod/", "/doc/initiatief/lblod", "/doc/initiatief/lblod.html", "/doc/initiatief/lblod.nq", "/doc/initiatief/v1.ttl", "/doc/initiatief/v1.ttl.ttl", "/doc/initiatief", "/doc/initiatief.ttl", "/doc/initiatief.ttl?page=2", "/doc", "/ns/digitalisering", "/ns/digitalisering.ttl", "/ns/digitalisering.foo", "/ns/digitalisering/shapes", "/ns/digitalisering/shapes.nt", "/ns/digitalisering/context.jsonld", "/dumps", "/dumps/latest/overzicht.nq", "/dumps/latest/overzicht.nq.gz", "/dumps/" + server.first().name() + "/overzicht.nq.gz", "/dumps/" + server.first().name() + "/overzicht.nq","/dumps/" + server.first().name() + "/../manifest.json", "/health", "/openapi.json", "/robots.txt", "/sitemap.xml", "/sparql", "/search?q=x", "/data", "/quality", "/nope", "/doc/initiatief/%FF", "//evil", "/doc/initiatief/lbl%6Fd", "/doc/initiatief/%00", "/doc/%2e%2e/x"}) {
      for (String accept : new String[] {"*/*", "text/turtle"}) {
        var r = server.get(path, "Accept", accept);
        System.err.println("## " + path + " " + accept + " " + r.statusCode() + " " + r.headers().firstValue("content-type").orElse("-") + " len=" + r.headers().firstValue("content-length").orElse("-")+ " loc=" + r.headers().firstValue("location").orElse("-")+ " vary=" + r.headers().firstValue("vary").orElse("-")+ " cc=" + r.headers().firstValue("cache-control").orElse("-")+ " etag=" + r.headers().firstValue("etag").orElse("-"));
        if (r.body().length() < 500) System.err.println(r.body());
      }
    }
  }
}
