package be.overzicht.cli.fetch;

import be.overzicht.csvw.read.Resources;

/** Which http(s) addresses outside the mapped folders are fetched. */
public enum Remote {
  /** None: such an address counts as not found. */
  REFUSED,
  /** Those of public networks. */
  PUBLIC,
  /** Those of this machine and of its own network too. */
  ANY;

  /** Finds what may be fetched. */
  public Resources files() {
    return switch (this) {
      case REFUSED -> Resources.NONE;
      case PUBLIC -> new RemoteFiles(RemoteFiles::isPrivate);
      case ANY -> new RemoteFiles(address -> false);
    };
  }
}
