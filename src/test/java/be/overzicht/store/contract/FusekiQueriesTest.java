package be.overzicht.store.contract;

/** Queries in a Fuseki that is asked over HTTP. */
class FusekiQueriesTest extends QueryContract {
  FusekiQueriesTest() {
    super(RemoteServices.fuseki("queries"));
  }
}
