package be.overzicht.store.contract;

import be.overzicht.store.StoreChoice;

/** Terms in memory. */
class MemoryTermsTest extends TermContract {
  MemoryTermsTest() {
    super(StoreChoice.MEMORY, TermKinds.all());
  }
}
