package be.overzicht.cli;

import be.overzicht.build.Releases;
import be.overzicht.http.ListenSocket;
import be.overzicht.http.Server;
import be.overzicht.http.ServerOptions;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseName;
import be.overzicht.testing.Middleman;
import be.overzicht.testing.Poll;
import be.overzicht.testing.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A server, a folder that mirrors it, and whoever stands between them. */
final class Replica implements AutoCloseable {
  private final Path folder;
  private final Releases releases;
  private final Server server;
  private final Middleman middleman;
  private int published;

  /** A server of one release, and an empty folder for the mirror. */
  Replica(Path folder) {
    this.folder = folder;
    this.releases = new Releases(folder.resolve("source"));
    publish();
    try {
      this.server = Server.start(new ServerOptions(ListenSocket.bind("127.0.0.1", 0), folder.resolve("source")));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    this.middleman = new Middleman(address());
  }

  /** Where the source is. */
  URI address() {
    return URI.create("http://127.0.0.1:" + server.port());
  }

  /** Who stands between. */
  Middleman middleman() {
    return middleman;
  }

  /** The folder of the source. */
  Path source() {
    return folder.resolve("source");
  }

  /** The folder of the mirror. */
  Path mirror() {
    return folder.resolve("mirror");
  }

  /** A release with a thing more than the one before. */
  Release publish() {
    published++;
    String[] lines = Stream.concat(Stream.of("others: id:ander/x p:name \"always the same\""),
        IntStream.rangeClosed(1, published).mapToObj("things: id:ding/%d p:name \"thing\""::formatted))
        .toArray(String[]::new);
    try {
      return releases.publish("2026-01-%02d".formatted(published), lines);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Publishes so many more, and waits until the last is served. */
  void publishAndServe(int more) {
    Release last = IntStream.range(0, more).mapToObj(each -> publish()).reduce((older, newer) -> newer).orElseThrow();
    awaitServed(last.name());
  }

  void awaitServed(ReleaseName name) {
    Site site = new Site(address());
    Poll.until(name + " is served", Duration.ofSeconds(10),
        () -> new String(site.get("/health").body(), java.nio.charset.StandardCharsets.UTF_8).contains(name.toString()));
  }

  /** Runs {@code mirror} with these options, through whoever stands between. */
  Invocation run(String... more) {
    List<String> line = Stream.concat(
        Stream.of("mirror", middleman.address(), "--releases", mirror().toString()), Arrays.stream(more)).toList();
    return Invocation.of(line.toArray(String[]::new));
  }

  /** The names of everything in a folder of releases, with what is in it; but for locks. */
  static Map<String, String> content(Path folder) {
    Map<String, String> content = new TreeMap<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        all.filter(Files::isRegularFile).filter(file -> !file.endsWith(".lock")).forEach(file ->
            content.put(folder.relativize(file).toString(), Arrays.hashCode(bytes(file)) + " " + bytes(file).length));
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
    return content;
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    middleman.close();
    server.close();
  }
}
