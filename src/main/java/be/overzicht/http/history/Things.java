package be.overzicht.http.history;

import be.overzicht.http.exchange.Call;

/**
 * What there is to say of a thing.
 *
 * @param call the request, with the release that answers it
 */
record Things(Call call) {
  /** What became of a thing. */
  enum State {
    /** It is in the data. */
    PUBLISHED,
    /** It is in the catalogue. */
    CATALOGUED,
    /** It was in the data. */
    WITHDRAWN,
    /** It was never there. */
    UNKNOWN
  }

  State state(String iri) {
    if (call.site().snapshot().isKnown(iri)) {
      return State.PUBLISHED;
    }
    if (!call.site().catalog().describe(iri).isEmpty()) {
      return State.CATALOGUED;
    }
    return new Versions(call).areThere(iri) ? State.WITHDRAWN : State.UNKNOWN;
  }

  boolean isKnown(String iri) {
    return state(iri) != State.UNKNOWN;
  }
}
