package be.overzicht.store.disk;

import java.nio.file.Path;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.params.StoreParamsBuilder;

/** How many terms a store remembers: as many as a small part of the heap holds. TDB2 takes a million in any heap. */
final class StoreCaches {
  private static final int HEAP_PART = 16;
  private static final int BYTES_PER_TERM = 400;
  private static final int LEAST = 5_000;
  private static final int MOST = 1_000_000;

  private StoreCaches() {}

  /** Opens a store, or begins one in an empty folder. */
  static DatasetGraph connect(Path folder) {
    return DatabaseMgr.connectDatasetGraph(
        Location.create(folder), parameters(Runtime.getRuntime().maxMemory()));
  }

  private static StoreParams parameters(long heap) {
    int terms = terms(heap);
    return StoreParamsBuilder.create().nodeId2NodeCacheSize(terms).node2NodeIdCacheSize(terms / 4)
        .nodeMissCacheSize(Math.min(10_000, terms / 4)).build();
  }

  /** How many terms are remembered in a heap of so many bytes. */
  static int terms(long heap) {
    return (int) Math.max(LEAST, Math.min(MOST, heap / HEAP_PART / BYTES_PER_TERM));
  }
}
