package be.overzicht.sparql.protocol;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the header says of an answer in one form, whatever its content is.
 *
 * @param contentType its {@code Content-Type}
 * @param links its {@code Link}: its other forms, and the licence
 */
public record Heading(String contentType, String links) {

  /** Of an answer in this form, under this licence. */
  public static Heading of(QueryRequest request, ResultForm form, String license) {
    String links = Stream.concat(
            OtherForm.of(request, form.others()).stream().map(Heading::link),
            Stream.of("<" + license + ">; rel=\"license\""))
        .collect(Collectors.joining(", "));
    return new Heading(form.contentType(), links);
  }

  private static String link(OtherForm other) {
    return "<" + other.address() + ">; rel=\"alternate\"; type=\"" + other.mediaType() + "\"";
  }
}
