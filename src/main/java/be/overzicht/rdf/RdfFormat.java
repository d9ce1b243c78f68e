package be.overzicht.rdf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.rdf4j.rio.RDFFormat;

/**
 * An RDF syntax, and everything this program knows about it: media type, file ending, name, and Rio's counterpart.
 *
 * <p>The order of the constants is the server's preference when a client accepts several equally: JSON-LD comes last, since
 * what reads all of them often reads an older JSON-LD.
 */
public enum RdfFormat {
  /** <a href="https://www.w3.org/TR/turtle/">RDF 1.1 Turtle</a>. */
  TURTLE("Turtle", "text/turtle", "ttl"),
  /** <a href="https://www.w3.org/TR/n-triples/">RDF 1.1 N-Triples</a>. */
  NTRIPLES("N-Triples", "application/n-triples", "nt"),
  /** <a href="https://www.w3.org/TR/rdf-syntax-grammar/">RDF 1.1 XML Syntax</a>. */
  RDFXML("RDF/XML", "application/rdf+xml", "rdf", "application/xml", "text/xml"),
  /** <a href="https://www.w3.org/TR/trig/">RDF 1.1 TriG</a>. */
  TRIG("TriG", "application/trig", "trig"),
  /** <a href="https://www.w3.org/TR/n-quads/">RDF 1.1 N-Quads</a>. */
  NQUADS("N-Quads", "application/n-quads", "nq"),
  /** <a href="https://www.w3.org/TR/json-ld11/">JSON-LD 1.1</a>. */
  JSONLD("JSON-LD", "application/ld+json", "jsonld", "application/json");

  private final String label;
  private final String mediaType;
  private final String extension;
  private final List<String> otherMediaTypes;

  RdfFormat(String label, String mediaType, String extension, String... otherMediaTypes) {
    this.label = label;
    this.mediaType = mediaType;
    this.extension = extension;
    this.otherMediaTypes = List.of(otherMediaTypes);
  }

  /** The name people use, for example {@code RDF/XML}. */
  public String label() {
    return label;
  }

  /** The registered media type, without parameters. */
  public String mediaType() {
    return mediaType;
  }

  /** The value of a {@code Content-Type} header; all forms but RDF/XML and JSON-LD need the charset said. */
  public String contentType() {
    return this == JSONLD || this == RDFXML ? mediaType : mediaType + ";charset=utf-8";
  }

  /** The file ending without a dot. */
  public String extension() {
    return extension;
  }

  /** Media types that ask for this format, the registered one first. */
  public List<String> mediaTypes() {
    return Stream.concat(Stream.of(mediaType), otherMediaTypes.stream()).toList();
  }

  /** Its name in the <a href="https://www.w3.org/ns/formats/">list of file formats of W3C</a>. */
  public String iri() {
    return "http://www.w3.org/ns/formats/" + label.replace('/', '_');
  }

  /** Whether the syntax can name graphs. */
  public boolean hasGraphs() {
    return this == JSONLD || this == TRIG || this == NQUADS;
  }

  /** RDF4J Rio's counterpart; not kept in a field, since most of RDF4J is loaded with it and bytes are written without. */
  public RDFFormat rio() {
    return switch (this) {
      case TURTLE -> RDFFormat.TURTLE;
      case JSONLD -> RDFFormat.JSONLD;
      case NTRIPLES -> RDFFormat.NTRIPLES;
      case RDFXML -> RDFFormat.RDFXML;
      case TRIG -> RDFFormat.TRIG;
      case NQUADS -> RDFFormat.NQUADS;
    };
  }

  /** The format with this file ending (without a dot, in any case), if there is one. */
  public static Optional<RdfFormat> ofExtension(String extension) {
    String wanted = extension.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> format.extension.equals(wanted)).findFirst();
  }

  /** The format that a file name ends with, also behind {@code .gz}. */
  public static Optional<RdfFormat> ofFileName(String name) {
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return ofExtension(plain.substring(plain.lastIndexOf('.') + 1));
  }

  /** The format with this media type (without parameters, in any case), if there is one. */
  public static Optional<RdfFormat> ofMediaType(String mediaType) {
    String wanted = mediaType.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> format.mediaTypes().contains(wanted)).findFirst();
  }
}
