package be.overzicht.http.negotiation;

import be.overzicht.rdf.RdfFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form that an address can answer in: a page, an RDF syntax, or another kind of file.
 *
 * @param label the name people use
 * @param mediaType the registered media type, in lower case, without parameters
 * @param contentType the value of the {@code Content-Type} header
 * @param extension the ending that asks for this form, without a dot
 * @param otherMediaTypes media types that ask for this form too
 * @param words whose language its words are in
 */
public record Form(String label, String mediaType, String contentType, String extension, List<String> otherMediaTypes,
    Words words) {

  /** Whose language the words of a form are in. */
  public enum Words {
    /** The same for everybody. */
    FIXED,
    /** That of the reader. */
    OF_READER
  }

  /** The page for people. */
  public static final Form HTML =
      new Form("HTML", "text/html", "text/html;charset=utf-8", "html", List.of("application/xhtml+xml"), Words.OF_READER);
  /** All forms of RDF, in the order of preference. */
  public static final List<Form> RDF = Arrays.stream(RdfFormat.values()).map(Form::of).toList();
  /** A page first, then all forms of RDF: what documents offer. */
  public static final List<Form> DOCUMENT = Stream.concat(Stream.of(HTML), RDF.stream()).toList();
  /** All forms of RDF first, then a page: for addresses that machines mostly read. */
  public static final List<Form> DATA = Stream.concat(RDF.stream(), Stream.of(HTML)).toList();
  /** A table (<a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>) with words for its reader. */
  public static final Form CSV = text("CSV", "text/csv", "text/csv;charset=utf-8;header=present", "csv").worded();
  /** Plain JSON. */
  public static final Form JSON = text("JSON", "application/json", "application/json", "json");
  /** Plain JSON with words for its reader. */
  public static final Form WORDED_JSON = JSON.worded();
  /** A workbook (<a href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376</a>). */
  public static final Form XLSX = text("Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx").worded();
  /** Places (<a href="https://www.rfc-editor.org/rfc/rfc7946">RFC 7946</a>). */
  public static final Form GEOJSON =
      text("GeoJSON", "application/geo+json", "application/geo+json", "geojson").worded();
  /** A picture (<a href="https://www.w3.org/TR/SVG2/">SVG 2</a>) with words for its reader. */
  public static final Form SVG = text("SVG", "image/svg+xml", "image/svg+xml", "svg").worded();
  /** What is taken away of a list, with words in the language of the reader. */
  public static final List<Form> TABLES = List.of(CSV, WORDED_JSON, XLSX, GEOJSON);
  /** A page first, then all forms of RDF and those to take away: what lists offer. */
  public static final List<Form> LIST = Stream.concat(DOCUMENT.stream(), TABLES.stream()).toList();
  /** An error for programs (<a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>). */
  public static final Form PROBLEM = new Form(
      "Problem", "application/problem+json", "application/problem+json", "json", List.of("application/json"));
  /** Plain text. */
  public static final Form TEXT = text("Text", "text/plain", "text/plain;charset=utf-8", "txt");

  /** A form whose words are the same for everybody. */
  public Form(String label, String mediaType, String contentType, String extension, List<String> otherMediaTypes) {
    this(label, mediaType, contentType, extension, otherMediaTypes, Words.FIXED);
  }

  /** The form of one RDF syntax. */
  public static Form of(RdfFormat format) {
    List<String> types = format.mediaTypes();
    return new Form(format.label(), format.mediaType(), format.contentType(), format.extension(),
        types.subList(1, types.size()));
  }

  /** A form with one media type. */
  public static Form text(String label, String mediaType, String contentType, String extension) {
    return new Form(label, mediaType, contentType, extension, List.of());
  }

  /** The same with words in the language of the reader. */
  public Form worded() {
    return new Form(label, mediaType, contentType, extension, otherMediaTypes, Words.OF_READER);
  }

  /** The RDF syntax of this form, if it is one. */
  public Optional<RdfFormat> rdf() {
    return Arrays.stream(RdfFormat.values()).filter(format -> format.mediaType().equals(mediaType)).findFirst();
  }

  /** Whether {@code ?format=} asks for this form by this word. */
  public boolean isCalled(String name) {
    String wanted = name.split(";", 2)[0].strip().replace(' ', '+').toLowerCase(Locale.ROOT);
    return extension.equals(wanted) || mediaType.equals(wanted) || otherMediaTypes.contains(wanted);
  }

  /** Whether its words are in the language of the reader. */
  public boolean isWorded() {
    return words == Words.OF_READER;
  }

  /** Whether this is the page for people. */
  public boolean isPage() {
    return mediaType.equals(HTML.mediaType);
  }
}
