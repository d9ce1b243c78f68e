package be.overzicht.csvw.read;

import java.io.IOException;
import java.util.Optional;

/** Finds what stands at an address. */
@FunctionalInterface
public interface Resources {
  /** Finds nothing. */
  Resources NONE = address -> Optional.empty();

  /**
   * The resource at this absolute address; empty when there is none.
   *
   * @throws IOException when it cannot be told whether there is one
   */
  Optional<Resource> find(String address) throws IOException;
}
