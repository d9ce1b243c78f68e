package be.overzicht.build;

import be.overzicht.rdf.RdfFormat;
import be.overzicht.release.Digest;
import be.overzicht.release.Layout;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseException;
import be.overzicht.release.ReleaseFile;
import be.overzicht.release.publish.Staging;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The sources that a release keeps as files: the tables for download, and the ontology for the server. */
final class SourceFiles {
  private static final String GZIP = ".gz";

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
    for (Map.Entry<String, Path> file : inRelease().entrySet()) {
      staging.copy(file.getValue(), file.getKey(), mediaType(file.getValue().toString()));
    }
    requireUnchanged();
  }

  /** Every file at the path that it gets in a release. */
  private SortedMap<String, Path> inRelease() throws IOException {
    SortedMap<String, Path> files = new TreeMap<>();
    for (Path file : tables.files()) {
      files.put(Layout.DUMPS + "/" + file.getFileName() + GZIP, file);
    }
    for (Path relative : ontology.kept()) {
      files.put(Layout.ONTOLOGY + "/" + relative.toString().replace('\\', '/'), ontology.folder().resolve(relative));
    }
    return files;
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
    for (Path file : inRelease().values()) {
      found.put(file, Stamp.of(file));
    }
    return found;
  }

  /** Whether a release keeps exactly these files, byte for byte. */
  boolean areThoseOf(Release release) throws IOException {
    List<String> own = new ArrayList<>();
    for (Map.Entry<String, Path> file : inRelease().entrySet()) {
      try (InputStream in = Files.newInputStream(file.getValue())) {
        own.add(file.getKey() + " " + Digest.of(in).sha256());
      }
    }
    return own.equals(release.manifest().files().stream()
        .filter(SourceFiles::isSource)
        .map(file -> file.path() + " " + file.plainSha256())
        .toList());
  }

  private static boolean isSource(ReleaseFile file) {
    String path = file.path();
    return path.startsWith(Layout.ONTOLOGY + "/")
        || Stream.of(".csv.gz", ".csv-metadata.json.gz", ".geojson.gz").anyMatch(path::endsWith);
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
