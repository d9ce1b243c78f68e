package be.overzicht.http.problem;

import java.util.List;
import java.util.Optional;

/**
 * What is wrong with a query, so that a page can tell it beside the query, in the reader's language.
 *
 * @param query the query as it was asked; empty when it could not be read
 * @param reason the name of what is wrong
 * @param arguments what the sentence on it names
 * @param place where in the text, when it is known
 */
public record QueryFault(Optional<String> query, String reason, List<String> arguments, Optional<Place> place) {

  /** A place in the text of a query, both from 1. */
  public record Place(int line, int column) {}
}
