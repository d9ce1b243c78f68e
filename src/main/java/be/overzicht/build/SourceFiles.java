package be.overzicht.build;

import be.overzicht.rdf.RdfFormat;
import be.overzicht.release.Layout;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseException;
import be.overzicht.release.ReleaseFile;
import be.overzicht.release.publish.Staging;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The sources that a release keeps as files: the tables for download, and the ontology for the server. */
final class SourceFiles {
  private final Tables tables;
  private final Ontology ontology;
  private final Map<Path, Stamp> stamps;

  /** Remembers how they look before anything is read. */
  SourceFiles(Tables tables, Ontology ontology) throws IOException {
    this.tables = tables;
    this.ontology = ontology;
    this.stamps = stamps();
  }

  /**
   * Copies them in.
   *
   * @throws ReleaseException when one changed since this was made: what was converted may not be what was copied
   */
  void copy(Staging staging) throws IOException {
    for (Path file : tables.files()) {
      String name = file.getFileName().toString();
      staging.copy(file, Layout.DUMPS + "/" + name + ".gz", mediaType(name));
    }
    for (Path relative : ontology.kept()) {
      String name = relative.toString().replace('\\', '/');
      staging.copy(ontology.folder().resolve(relative), Layout.ONTOLOGY + "/" + name, mediaType(name));
    }
    requireUnchanged();
  }

  private void requireUnchanged() throws IOException {
    Map<Path, Stamp> now = stamps();
    Set<Path> all = new TreeSet<>(now.keySet());
    all.addAll(stamps.keySet());
    for (Path file : all) {
      if (!Objects.equals(stamps.get(file), now.get(file))) {
        throw new ReleaseException(file + " changed while it was read; build again when it is saved");
      }
    }
  }

  private Map<Path, Stamp> stamps() throws IOException {
    Map<Path, Stamp> found = new HashMap<>();
    for (Path file : tables.files()) {
      found.put(file, Stamp.of(file));
    }
    for (Path relative : ontology.kept()) {
      Path file = ontology.folder().resolve(relative);
      found.put(file, Stamp.of(file));
    }
    return found;
  }

  /** Whether a release keeps exactly the files that are staged. */
  static boolean areThoseOf(Release release, Staging staging) {
    List<String> staged = staging.files().stream().map(SourceFiles::fingerprint).toList();
    List<String> published =
        release.manifest().files().stream().filter(SourceFiles::isSource).map(SourceFiles::fingerprint).toList();
    return staged.equals(published);
  }

  private static boolean isSource(ReleaseFile file) {
    String path = file.path();
    return path.startsWith(Layout.ONTOLOGY + "/")
        || Stream.of(".csv.gz", ".csv-metadata.json.gz", ".geojson.gz").anyMatch(path::endsWith);
  }

  private static String fingerprint(ReleaseFile file) {
    return file.path() + " " + file.plainSha256();
  }

  private static String mediaType(String name) {
    if (name.endsWith(".csv")) {
      return "text/csv";
    }
    if (name.endsWith("-metadata.json")) {
      return "application/csvm+json";
    }
    if (name.endsWith(".geojson")) {
      return "application/geo+json";
    }
    if (name.endsWith(".svg")) {
      return "image/svg+xml";
    }
    if (name.endsWith(".rq")) {
      return "application/sparql-query";
    }
    return RdfFormat.ofFileName(name).map(RdfFormat::mediaType).orElse("application/octet-stream");
  }

  /** What tells whether a file was written again. */
  private record Stamp(FileTime modified, long size) {
    static Stamp of(Path file) throws IOException {
      return new Stamp(Files.getLastModifiedTime(file), Files.size(file));
    }
  }
}
