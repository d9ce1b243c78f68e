package be.overzicht.store;

import be.overzicht.release.Release;
import be.overzicht.store.remote.RemoteService;
import java.util.Optional;

/**
 * Where a snapshot is held.
 *
 * @param optionName its name on the command line; of a service, {@code remote}
 * @param service the service that queries run in, if one does
 */
public record StoreChoice(String optionName, Optional<RemoteService> service) {
  /** In memory: fastest. */
  public static final StoreChoice MEMORY = new StoreChoice("memory", Optional.empty());
  /** In a memory-mapped store beside the releases: for data beyond the heap. */
  public static final StoreChoice TDB2 = new StoreChoice("tdb2", Optional.empty());
  /** In memory if it fits in half the heap, and in a store otherwise. */
  public static final StoreChoice AUTOMATIC = new StoreChoice("automatic", Optional.empty());

  private static final long BYTES_PER_QUAD = 330;

  /** In a SPARQL service of others as well, where queries run. */
  public static StoreChoice remote(RemoteService service) {
    return new StoreChoice("remote", Optional.of(service));
  }

  /** The place for this release. */
  StoreChoice resolve(Release release) {
    if (!equals(AUTOMATIC)) {
      return this;
    }
    return release.manifest().quads() * BYTES_PER_QUAD < Runtime.getRuntime().maxMemory() / 2 ? MEMORY : TDB2;
  }
}
