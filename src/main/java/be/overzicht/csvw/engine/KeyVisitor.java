package be.overzicht.csvw.engine;

import be.overzicht.csvw.problem.Place;

/** Takes the text of a key, and where it stands. */
@FunctionalInterface
public interface KeyVisitor {
  /** Takes one. */
  void visit(String text, Place place);
}
