package be.overzicht.build;

import be.overzicht.rdf.RdfFormat;
import be.overzicht.release.Layout;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseFile;
import be.overzicht.release.publish.Staging;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The sources that a release keeps as files: the tables for download, and the ontology for the server. */
final class SourceFiles {
  private SourceFiles() {}

  static void copy(Tables tables, Ontology ontology, Staging staging) throws IOException {
    for (Path file : tables.files()) {
      String name = file.getFileName().toString();
      staging.copy(file, Layout.DUMPS + "/" + name + ".gz", mediaType(name));
    }
    for (Path relative : ontology.kept()) {
      String name = relative.toString().replace('\\', '/');
      staging.copy(ontology.folder().resolve(relative), Layout.ONTOLOGY + "/" + name, mediaType(name));
    }
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
    return path.startsWith(Layout.ONTOLOGY + "/") || path.endsWith(".csv.gz") || path.endsWith(".csv-metadata.json.gz");
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
    if (name.endsWith(".svg")) {
      return "image/svg+xml";
    }
    if (name.endsWith(".rq")) {
      return "application/sparql-query";
    }
    return RdfFormat.ofFileName(name).map(RdfFormat::mediaType).orElse("application/octet-stream");
  }
}
