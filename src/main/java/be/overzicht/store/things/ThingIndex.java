package be.overzicht.store.things;

import java.util.List;

/** The things of a release by their concepts. */
public interface ThingIndex {
  /** The concepts that have things, in order. */
  List<String> concepts();

  /** The things of one concept, in the order of their IRIs. */
  List<String> of(String concept);
}
