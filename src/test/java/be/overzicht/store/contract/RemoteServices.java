package be.overzicht.store.contract;

import be.overzicht.store.StoreChoice;
import be.overzicht.store.remote.RemoteService.Terms;
import be.overzicht.store.remote.RemoteService;
import be.overzicht.testing.FusekiProcess;
import java.net.URI;
import java.util.Optional;

/** Services of others that hold a release. */
final class RemoteServices {
  private RemoteServices() {}

  /** A dataset of Fuseki. */
  static StoreChoice fuseki(String dataset) {
    return at(FusekiProcess.dataset(dataset), Terms.EXACT);
  }

  /** The service at this address, which takes updates there too. */
  static StoreChoice at(URI address, Terms terms) {
    return StoreChoice.remote(new RemoteService(address, address, Optional.empty(), terms));
  }
}
