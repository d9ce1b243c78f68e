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
import be.overzicht.testing.SmallTable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A publisher of one small table: builds it from rows, and serves it on a free port at the addresses of its data. */
final class SmallPublisher implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private final SmallTable table;
  private final ListenSocket socket;
  private final Site site;
  private Server server;

  private SmallPublisher(SmallTable table, ListenSocket socket) {
    this.table = table;
    this.socket = socket;
    this.site = new Site(URI.create("http://localhost:" + socket.port() + "/"));
  }

  /** Prepares the sources; nothing is served before the first release. */
  static SmallPublisher in(Path folder) throws IOException {
    return new SmallPublisher(SmallTable.in(folder), ListenSocket.bind("127.0.0.1", 0));
  }

  /** Builds a release of these rows, {@code id,name,start,source}, and waits until it is served. */
  Release publish(List<String> rows) throws IOException {
    table.rows(rows);
    BuildResult result = Build.run(
        new BuildOptions(table.data(), table.ontology(), table.releases(), uris()), Progress.SILENT);
    BuildResult.Published published = assertInstanceOf(BuildResult.Published.class, result);
    if (server == null) {
      server = Server.start(new ServerOptions(socket, table.releases()));
    }
    Poll.until("release " + published.name() + " is served", PATIENCE,
        () -> text("/health").contains(published.name().toString()));
    return releases().open(published.name()).orElseThrow();
  }

  ReleaseFolder releases() {
    return new ReleaseFolder(table.releases());
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
