package be.overzicht.store.contract;

import be.overzicht.store.StoreChoice;

/** Terms in a store on disk. */
class DiskTermsTest extends TermContract {
  DiskTermsTest() {
    super(StoreChoice.TDB2, TermKinds.all());
  }
}
