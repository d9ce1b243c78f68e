package be.overzicht.store.contract;

import be.overzicht.store.StoreChoice;

/** Queries in a store on disk. */
class DiskQueriesTest extends QueryContract {
  DiskQueriesTest() {
    super(StoreChoice.TDB2);
  }
}
