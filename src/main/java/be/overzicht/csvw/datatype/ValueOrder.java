package be.overzicht.csvw.datatype;

import java.util.Optional;

/** Compares two values of a datatype by their lexical forms. */
@FunctionalInterface
public interface ValueOrder {
  /** No two values can be compared. */
  ValueOrder NONE = (left, right) -> Optional.empty();

  /** The sign of left minus right; empty when one is not a value or they have no order. */
  Optional<Integer> compare(String left, String right);
}
