package be.overzicht.harvest;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import be.overzicht.build.Build;
import be.overzicht.build.BuildOptions;
import be.overzicht.build.BuildResult;
import be.overzicht.build.Progress;
import be.overzicht.http.ListenSocket;
import be.overzicht.http.Server;
import be.overzicht.http.ServerOptions;
import be.overzicht.rdf.Uris;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.testing.Poll;
import be.overzicht.testing.Site;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A publisher of one small table: builds it from rows, and serves it on a free port at the addresses of its data. */
final class SmallPublisher implements AutoCloseable {
  private static final Duration SWITCH = Duration.ofSeconds(2);
  private static final String METADATA = """
      {
        "@context": "http://www.w3.org/ns/csvw",
        "url": "initiatives.csv",
        "dc:title": [{"@value": "Initiatieven", "@language": "nl"}],
        "tableSchema": {
          "aboutUrl": "/id/initiatief/{id}",
          "primaryKey": "id",
          "columns": [
            {"name": "id", "required": true, "suppressOutput": true},
            {"name": "name", "lang": "nl", "propertyUrl": "skos:prefLabel"},
            {"name": "start", "datatype": "date", "aboutUrl": "/id/periode/{id}", "propertyUrl": "dcat:startDate"},
            {"name": "source", "propertyUrl": "dc:source", "valueUrl": "/id/bron/{source}"},
            {"name": "type", "virtual": true, "propertyUrl": "rdf:type", "valueUrl": "/ns/digitalisering#Initiatief"},
            {"name": "period", "virtual": true, "propertyUrl": "dc:temporal", "valueUrl": "/id/periode/{id}"}
          ]
        }
      }
      """;

  private final Path folder;
  private final ListenSocket socket;
  private final Site site;
  private Server server;

  private SmallPublisher(Path folder, ListenSocket socket) {
    this.folder = folder;
    this.socket = socket;
    this.site = new Site(URI.create("http://localhost:" + socket.port() + "/"));
  }

  /** Prepares the sources; nothing is served before the first release. */
  static SmallPublisher in(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("data"));
    Files.createDirectories(folder.resolve("ontology/catalog"));
    Files.writeString(folder.resolve("data/initiatives.csv-metadata.json"), METADATA);
    Files.copy(Path.of("ontology/catalog/publisher.ttl"), folder.resolve("ontology/catalog/publisher.ttl"));
    return new SmallPublisher(folder, ListenSocket.bind("127.0.0.1", 0));
  }

  /** Builds a release of these rows, {@code id,name,start,source}, and waits until it is served: at most two seconds. */
  Release publish(List<String> rows) throws IOException {
    Files.writeString(folder.resolve("data/initiatives.csv"), "id,name,start,source\n" + String.join("\n", rows) + "\n");
    BuildResult result = Build.run(new BuildOptions(folder.resolve("data"), folder.resolve("ontology"),
        folder.resolve("releases"), new Uris(site.base())), Progress.SILENT);
    BuildResult.Published published = assertInstanceOf(BuildResult.Published.class, result);
    if (server == null) {
      server = Server.start(new ServerOptions(socket, folder.resolve("releases")));
    }
    Poll.until("release " + published.name() + " is served", SWITCH,
        () -> text("/health").contains(published.name().toString()));
    return releases().open(published.name()).orElseThrow();
  }

  ReleaseFolder releases() {
    return new ReleaseFolder(folder.resolve("releases"));
  }

  Uris uris() {
    return new Uris(site.base());
  }

  HttpResponse<byte[]> get(String path, String... headers) {
    return site.get(path, headers);
  }

  String text(String path, String... headers) {
    return new String(get(path, headers).body(), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    if (server != null) {
      server.stop();
    }
  }
}
