package be.overzicht.store.contract;

import be.overzicht.store.StoreChoice;

/** Pages from a store on disk. */
class DiskPagesTest extends PagesContract {
  DiskPagesTest() {
    super(StoreChoice.TDB2);
  }
}
