package be.overzicht.store.contract;

import be.overzicht.store.StoreChoice;

/** Queries in memory. */
class MemoryQueriesTest extends QueryContract {
  MemoryQueriesTest() {
    super(StoreChoice.MEMORY);
  }
}
