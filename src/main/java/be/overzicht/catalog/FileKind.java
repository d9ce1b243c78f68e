package be.overzicht.catalog;

import be.overzicht.rdf.RdfFormat;
import be.overzicht.release.ReleaseFile;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of files that have distributions, with their code in the EU's list of file types. */
enum FileKind {
  TURTLE(RdfFormat.TURTLE, "RDF_TURTLE"),
  JSONLD(RdfFormat.JSONLD, "JSON_LD"),
  NTRIPLES(RdfFormat.NTRIPLES, "RDF_N_TRIPLES"),
  RDFXML(RdfFormat.RDFXML, "RDF_XML"),
  TRIG(RdfFormat.TRIG, "RDF_TRIG"),
  NQUADS(RdfFormat.NQUADS, "RDF_N_QUADS"),
  CSV(".csv", "CSV", "CSV"),
  GEOJSON(".geojson", "GEOJSON", "GeoJSON");

  private final String ending;
  private final String fileType;
  private final String label;

  FileKind(RdfFormat format, String fileType) {
    this("." + format.extension(), fileType, format.label());
  }

  FileKind(String ending, String fileType, String label) {
    this.ending = ending;
    this.fileType = fileType;
    this.label = label;
  }

  String fileType() {
    return fileType;
  }

  String label() {
    return label;
  }

  static Optional<FileKind> of(ReleaseFile file) {
    return Arrays.stream(values()).filter(kind -> file.plainName().endsWith(kind.ending)).findFirst();
  }

  /** The file's name without its ending: {@code overzicht}, or the name of a table. */
  String dataset(ReleaseFile file) {
    return file.plainName().substring(0, file.plainName().length() - ending.length());
  }
}
