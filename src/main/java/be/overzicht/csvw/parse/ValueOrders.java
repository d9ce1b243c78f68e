package be.overzicht.csvw.parse;

import be.overzicht.csvw.datatype.Family;
import be.overzicht.csvw.datatype.ValueOrder;
import be.overzicht.csvw.parse.number.NumberText;

/** Knows in which order the values of datatypes are. */
public final class ValueOrders {
  private ValueOrders() {}

  /** The order of the values of a family. */
  public static ValueOrder of(Family family) {
    return switch (family) {
      case INTEGER, DECIMAL, FLOAT -> NumberText::compare;
      case TIME -> TimeText::compare;
      case DURATION -> DurationText::compare;
      default -> ValueOrder.NONE;
    };
  }
}
