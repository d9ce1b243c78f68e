package be.overzicht.build;

import be.overzicht.rdf.Uris;
import be.overzicht.release.Digest;
import be.overzicht.release.Layout;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.release.ReleaseName;
import be.overzicht.release.lines.LineInput;
import be.overzicht.release.lines.LineSorter;
import be.overzicht.release.publish.ReleasePublisher;
import be.overzicht.release.publish.Staging;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Publishes small releases from lines of Turtle-like triples, for tests of whatever reads releases. */
public final class Releases {
  /** The base of all of them. */
  public static final Uris URIS = new Uris("https://example.org");

  private final ReleaseFolder folder;
  private final Path publisher;

  /** Releases in this folder, with the real description of the publisher. */
  public Releases(Path folder) {
    this.folder = new ReleaseFolder(folder);
    this.publisher = Path.of("ontology/catalog/publisher.ttl");
  }

  /** The folder. */
  public ReleaseFolder folder() {
    return folder;
  }

  /**
   * Publishes these statements, one a line, {@code table: subject predicate object}; {@code id:} stands for our things
   * and {@code p:} for properties.
   */
  public Release publish(String day, String... lines) throws IOException {
    Clock clock = Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
    try (ReleasePublisher publisher = ReleasePublisher.open(folder);
        LineSorter sorter = new LineSorter(publisher.scratch(), 1 << 20)) {
      for (String line : lines) {
        sorter.add(quad(line).getBytes(StandardCharsets.UTF_8));
      }
      Staging staging = publisher.stage();
      addFiles(staging);
      Optional<Release> before = folder.current();
      String hash = Digest.of(new LineInput(sorter.sorted())).sha256();
      ReleaseName name = publisher.nextName(clock, hash);
      return new ReleaseWriter(staging, URIS, name, before).write(sorter.sorted(), publisher);
    }
  }

  private void addFiles(Staging staging) throws IOException {
    staging.copy(publisher, Layout.ONTOLOGY + "/catalog/publisher.ttl", "text/turtle");
    try (OutputStream out = staging.create(Layout.DUMPS + "/things.csv.gz", "text/csv")) {
      out.write("id\na\n".getBytes(StandardCharsets.UTF_8));
    }
    try (OutputStream out = staging.create(Layout.DUMPS + "/things.csv-metadata.json.gz", "application/csvm+json")) {
      out.write("{\"dc:title\": [{\"@value\": \"Dingen\", \"@language\": \"nl\"}]}".getBytes(StandardCharsets.UTF_8));
    }
  }

  /** The line of N-Quads that the short form stands for. */
  public static String quad(String line) {
    String[] parts = line.split(": ", 2);
    String triple = parts[1].replaceAll("\\bid:([\\w/-]+)", "<https://example.org/id/$1>")
        .replaceAll("\\bp:(\\w+)", "<https://example.org/ns/digitalisering#$1>");
    return triple + " <" + URIS.graph(parts[0]) + "> .";
  }

  /** The IRI of a thing. */
  public static String thing(String reference) {
    return URIS.at("/id/" + reference);
  }

  /** All quads of a release as text. */
  public static List<String> quads(Release release) throws IOException {
    try (var in = release.quads()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
