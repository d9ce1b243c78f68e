package be.overzicht.build;

import be.overzicht.rdf.Uris;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** A table of two columns and as little ontology as a build needs, which tests change and build in moments. */
final class SmallSources {
  private static final String METADATA = """
      {
        "@context": "http://www.w3.org/ns/csvw",
        "url": "things.csv",
        "dc:title": [{"@value": "Dingen", "@language": "nl"}],
        "tableSchema": {
          "aboutUrl": "/id/ding/{id}",
          "primaryKey": "id",
          "columns": [
            {"name": "id", "required": true, "suppressOutput": true},
            {"name": "name", "lang": "nl", "propertyUrl": "skos:prefLabel"}
          ]
        }
      }
      """;

  private final Path folder;

  SmallSources(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder.resolve("data"));
    Files.createDirectories(folder.resolve("ontology/catalog"));
    Files.writeString(folder.resolve("data/things.csv-metadata.json"), METADATA);
    Files.copy(Path.of("ontology/catalog/publisher.ttl"), folder.resolve("ontology/catalog/publisher.ttl"));
    rows("a,een", "b,twee");
  }

  /** Writes the table. */
  void rows(String... rows) throws IOException {
    Files.writeString(folder.resolve("data/things.csv"), "id,name\n" + String.join("\n", rows) + "\n");
  }

  /** Builds into a folder, for a base, at an instant. */
  BuildResult build(Path releases, String base, String instant) {
    BuildOptions options =
        new BuildOptions(folder.resolve("data"), folder.resolve("ontology"), releases, new Uris(base));
    return Build.run(options, Progress.SILENT, Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
  }

  /** Builds for the usual base. */
  BuildResult build(Path releases, String instant) {
    return build(releases, "https://example.org", instant);
  }
}
