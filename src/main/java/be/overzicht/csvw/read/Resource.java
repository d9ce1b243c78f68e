package be.overzicht.csvw.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Something at an address that was found and can be read, more than once.
 *
 * @param address its absolute address, after redirects
 * @param name how messages call it: the file as the user named it, or the address
 * @param source opens its bytes
 * @param link the {@code Link} header it came with
 * @param contentType the {@code Content-Type} header it came with
 */
public record Resource(
    String address, String name, Source source, Optional<String> link, Optional<String> contentType) {

  /** Opens the bytes of a resource, from the beginning each time. */
  @FunctionalInterface
  public interface Source {
    /** A new stream over all bytes. */
    InputStream open() throws IOException;
  }

  /** A resource without headers, such as a file. */
  public static Resource of(String address, String name, Source source) {
    return new Resource(address, name, source, Optional.empty(), Optional.empty());
  }

  /** A new stream over all bytes. */
  public InputStream open() throws IOException {
    return source.open();
  }
}
