package be.overzicht.csvw.read;

import be.overzicht.csvw.problem.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * Something at an address that was found and can be read, more than once.
 *
 * @param address its absolute address, after redirects
 * @param name how messages call it: the file as the user named it, or the address
 * @param source opens its bytes
 * @param link the {@code Link} header it came with
 * @param contentType the {@code Content-Type} header it came with
 * @param sheet what a person sees in the sheet that it is, and its rows do not say; empty when it is a text
 */
public record Resource(
    String address, String name, Source source, Optional<String> link, Optional<String> contentType,
    Optional<List<Finding>> sheet) {

  /** Opens the bytes of a resource, from the beginning each time. */
  @FunctionalInterface
  public interface Source {
    /** A new stream over all bytes. */
    InputStream open() throws IOException;
  }

  /** A resource without headers, such as a file. */
  public static Resource of(String address, String name, Source source) {
    return new Resource(address, name, source, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A sheet of a workbook, as rows of CSV, with what is to be told of it. */
  public static Resource ofSheet(String address, String name, Source source, List<Finding> findings) {
    return new Resource(address, name, source, Optional.empty(), Optional.empty(), Optional.of(findings));
  }

  /** The same with these bytes. */
  public Resource with(Source other) {
    return new Resource(address, name, other, link, contentType, sheet);
  }

  /** A new stream over all bytes. */
  public InputStream open() throws IOException {
    return source.open();
  }
}
