package be.overzicht.catalog;

import be.overzicht.rdf.RdfFormat;
import be.overzicht.release.ReleaseFile;
import java.util.Arrays;
import java.util.Optional;

/** The kinds of files that have distributions, with their code in the EU's list of file types. */
enum FileKind {
  TURTLE(".ttl", "RDF_TURTLE", RdfFormat.TURTLE.label()),
  JSONLD(".jsonld", "JSON_LD", RdfFormat.JSONLD.label()),
  NTRIPLES(".nt", "RDF_N_TRIPLES", RdfFormat.NTRIPLES.label()),
  RDFXML(".rdf", "RDF_XML", RdfFormat.RDFXML.label()),
  TRIG(".trig", "RDF_TRIG", RdfFormat.TRIG.label()),
  NQUADS(".nq", "RDF_N_QUADS", RdfFormat.NQUADS.label()),
  CSV(".csv", "CSV", "CSV");

  private final String ending;
  private final String fileType;
  private final String label;

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
