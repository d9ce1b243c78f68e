package be.overzicht.sparql.protocol;

import be.overzicht.rdf.RdfFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A form that an answer can have: a table for SELECT and ASK, a graph for CONSTRUCT and DESCRIBE. */
public sealed interface ResultForm {
  /** The name people use. */
  String label();

  /** The registered media type first, then others that ask for it. */
  List<String> mediaTypes();

  /** The value of {@code Content-Type}. */
  String contentType();

  /** What {@code ?format=} may say, besides a media type. */
  List<String> shortNames();

  /** Whether {@code ?format=} asks for this form by this word; a plus that was not escaped came as a space. */
  default boolean isCalled(String format) {
    String wanted = format.split(";", 2)[0].strip().replace(' ', '+').toLowerCase(Locale.ROOT);
    return shortNames().contains(wanted) || mediaTypes().contains(wanted);
  }

  /** Forms of a table, the server's preference first. */
  static List<ResultForm> tables() {
    return List.of(Table.values());
  }

  /** Forms of a graph, the server's preference first. */
  static List<ResultForm> graphs() {
    return Arrays.stream(RdfFormat.values()).<ResultForm>map(Statements::new).toList();
  }

  /** The forms of rows and booleans. */
  enum Table implements ResultForm {
    /** <a href="https://www.w3.org/TR/sparql11-results-json/">SPARQL 1.1 Query Results JSON Format</a>. */
    JSON("JSON", "application/sparql-results+json", "json", "application/json"),
    /** <a href="https://www.w3.org/TR/rdf-sparql-XMLres/">SPARQL Query Results XML Format</a>. */
    XML("XML", "application/sparql-results+xml", "xml", "application/xml", "text/xml"),
    /** <a href="https://www.w3.org/TR/sparql11-results-csv-tsv/">SPARQL 1.1 Query Results CSV</a>. */
    CSV("CSV", "text/csv", "csv"),
    /** <a href="https://www.w3.org/TR/sparql11-results-csv-tsv/">SPARQL 1.1 Query Results TSV</a>. */
    TSV("TSV", "text/tab-separated-values", "tsv"),
    /** The same as TSV, for what shows plain text only. */
    TEXT("Text", "text/plain", "text");

    private final String label;
    private final String mediaType;
    private final String shortName;
    private final List<String> others;

    Table(String label, String mediaType, String shortName, String... others) {
      this.label = label;
      this.mediaType = mediaType;
      this.shortName = shortName;
      this.others = List.of(others);
    }

    @Override
    public String label() {
      return label;
    }

    @Override
    public List<String> mediaTypes() {
      return Stream.concat(Stream.of(mediaType), others.stream()).toList();
    }

    @Override
    public String contentType() {
      return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
    }

    @Override
    public List<String> shortNames() {
      return List.of(shortName);
    }
  }

  /**
   * The forms of statements.
   *
   * @param format the syntax
   */
  record Statements(RdfFormat format) implements ResultForm {
    @Override
    public String label() {
      return format.label();
    }

    @Override
    public List<String> mediaTypes() {
      return format.mediaTypes();
    }

    @Override
    public String contentType() {
      return format.contentType();
    }

    @Override
    public List<String> shortNames() {
      return switch (format) {
        case TURTLE -> List.of("ttl", "turtle", "n3", "text");
        case JSONLD -> List.of("jsonld", "json-ld", "json");
        case NTRIPLES -> List.of("nt", "ntriples", "n-triples");
        case RDFXML -> List.of("rdf", "rdfxml", "rdf+xml", "rdf/xml", "xml");
        case TRIG -> List.of("trig");
        case NQUADS -> List.of("nq", "nquads", "n-quads");
      };
    }
  }
}
