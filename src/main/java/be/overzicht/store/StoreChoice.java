package be.overzicht.store;

import be.overzicht.release.Release;
import java.util.Locale;

/** Where a snapshot is held. */
public enum StoreChoice {
  /** In memory: fastest. */
  MEMORY,
  /** In a memory-mapped store beside the releases: for data beyond the heap. */
  TDB2,
  /** In memory if it fits in half the heap, and in a store otherwise. */
  AUTOMATIC;

  private static final long BYTES_PER_QUAD = 330;

  /** Its name on the command line. */
  public String optionName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The place for this release. */
  StoreChoice resolve(Release release) {
    if (this != AUTOMATIC) {
      return this;
    }
    return release.manifest().quads() * BYTES_PER_QUAD < Runtime.getRuntime().maxMemory() / 2 ? MEMORY : TDB2;
  }
}
