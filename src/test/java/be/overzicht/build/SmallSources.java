package be.overzicht.build;

import be.overzicht.rdf.Uris;
import be.overzicht.testing.SmallTable;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;

/** A small table that tests change and build in moments, at whatever instant. */
final class SmallSources {
  private final SmallTable table;

  SmallSources(Path folder) {
    this.table = SmallTable.in(folder);
    rows("a,een", "b,twee");
  }

  /** Writes the table: rows of an id and a name. */
  void rows(String... rows) {
    table.rows(Arrays.stream(rows).map(row -> row.concat(",2020-01-01,bron")).toList());
  }

  /** Builds into a folder, for a base, at an instant. */
  BuildResult build(Path releases, String base, String instant) {
    return Build.run(options(releases, base), Progress.SILENT, Clock.fixed(Instant.parse(instant), ZoneOffset.UTC));
  }

  /** Builds for the usual base, now, and tells of its steps. */
  BuildResult build(Path releases, Progress progress) {
    return Build.run(options(releases, "https://example.org"), progress);
  }

  private BuildOptions options(Path releases, String base) {
    return new BuildOptions(table.data(), table.ontology(), releases, new Uris(base));
  }

  /** Builds for the usual base. */
  BuildResult build(Path releases, String instant) {
    return build(releases, "https://example.org", instant);
  }
}
