package be.overzicht.store.contract;

import org.junit.jupiter.api.Tag;

/** Queries in a Fuseki that is asked over HTTP. */
@Tag("soak")
class FusekiQueriesTest extends QueryContract {
  FusekiQueriesTest() {
    super(RemoteServices.fuseki("queries"));
  }
}
