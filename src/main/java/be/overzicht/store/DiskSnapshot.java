package be.overzicht.store;

import be.overzicht.release.Release;
import be.overzicht.store.disk.DiskStore;
import java.io.IOException;
import java.util.function.Supplier;
import org.apache.jena.system.Txn;

/** A release in a store on disk: slower, and larger than the heap. */
final class DiskSnapshot extends JenaSnapshot {
  private DiskSnapshot(Identity identity, DiskStore store) {
    super(identity, store.dataset(), store.things());
  }

  static DiskSnapshot open(Release release) {
    try {
      return new DiskSnapshot(MemorySnapshot.identity(release), DiskStore.open(release));
    } catch (IOException e) {
      throw new StoreException("The store of release " + release.name() + " beside " + release.folder()
          + " cannot be made: " + e.getMessage() + "; see that the disk has space and may be written", e);
    }
  }

  @Override
  public StoreChoice place() {
    return StoreChoice.TDB2;
  }

  /** A transaction belongs to its thread: what is asked within one is read as it comes, and not gathered first. */
  @Override
  public <T> T read(Supplier<T> work) {
    return dataset().isInTransaction() ? work.get() : Txn.calculateRead(dataset(), work);
  }
}
