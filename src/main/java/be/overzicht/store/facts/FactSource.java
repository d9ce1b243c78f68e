package be.overzicht.store.facts;

import be.overzicht.store.facts.Facts.Fact;
import java.util.function.Predicate;

/** Something that statements can be read from. */
public interface FactSource {
  /**
   * Hands on the facts of a pattern, in no order, until there are no more or the visitor has seen enough. What holds the
   * statements is asked once, so that the facts fit together.
   *
   * @param visitor says whether it wants another one
   */
  void scan(Pattern pattern, Predicate<Fact> visitor);
}
