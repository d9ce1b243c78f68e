package be.overzicht.csvw.describe.doubt;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A way of writing values that people understand and no datatype reads.
 *
 * @param what what such a value has, behind its text in a sentence
 * @param remedy what its owner can do, so that the column is described as what it means
 * @param bears whether a value is written so
 */
record Mark(String what, String remedy, Predicate<String> bears) {

  /** A mark of the values that match a regular expression, in which {@code NUM} is a number. */
  static Mark of(String what, String remedy, String regex) {
    return new Mark(what, remedy, Pattern.compile(regex.replace("NUM", NumberWriting.NUMBER)).asMatchPredicate());
  }
}
