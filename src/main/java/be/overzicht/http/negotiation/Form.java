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
 */
public record Form(
    String label, String mediaType, String contentType, String extension, List<String> otherMediaTypes) {

  /** The page for people. */
  public static final Form HTML =
      new Form("HTML", "text/html", "text/html;charset=utf-8", "html", List.of("application/xhtml+xml"));
  /** All forms of RDF, in the order of preference. */
  public static final List<Form> RDF = Arrays.stream(RdfFormat.values()).map(Form::of).toList();
  /** A page first, then all forms of RDF: what documents offer. */
  public static final List<Form> DOCUMENT = Stream.concat(Stream.of(HTML), RDF.stream()).toList();
  /** All forms of RDF first, then a page: for addresses that machines mostly read. */
  public static final List<Form> DATA = Stream.concat(RDF.stream(), Stream.of(HTML)).toList();
  /** A table (<a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>). */
  public static final Form CSV = text("CSV", "text/csv", "text/csv;charset=utf-8;header=present", "csv");
  /** A page first, then all forms of RDF and a table: what lists offer. */
  public static final List<Form> LIST = Stream.concat(DOCUMENT.stream(), Stream.of(CSV)).toList();
  /** Plain JSON. */
  public static final Form JSON = text("JSON", "application/json", "application/json", "json");
  /** An error for programs (<a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457</a>). */
  public static final Form PROBLEM = new Form(
      "Problem", "application/problem+json", "application/problem+json", "json", List.of("application/json"));
  /** Plain text. */
  public static final Form TEXT = text("Text", "text/plain", "text/plain;charset=utf-8", "txt");

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

  /** The RDF syntax of this form, if it is one. */
  public Optional<RdfFormat> rdf() {
    return Arrays.stream(RdfFormat.values()).filter(format -> format.mediaType().equals(mediaType)).findFirst();
  }

  /** Whether {@code ?format=} asks for this form by this word. */
  public boolean isCalled(String name) {
    String wanted = name.split(";", 2)[0].strip().replace(' ', '+').toLowerCase(Locale.ROOT);
    return extension.equals(wanted) || mediaType.equals(wanted) || otherMediaTypes.contains(wanted);
  }

  /** Whether this is the page for people. */
  public boolean isPage() {
    return mediaType.equals(HTML.mediaType);
  }
}
