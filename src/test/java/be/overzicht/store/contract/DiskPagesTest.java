package be.overzicht.store.contract;

import be.overzicht.store.StoreChoice;
import org.junit.jupiter.api.Tag;

/** Pages from a store on disk. */
@Tag("soak")
class DiskPagesTest extends PagesContract {
  DiskPagesTest() {
    super(StoreChoice.TDB2);
  }
}
