package be.overzicht.quality.rule;

import be.overzicht.quality.Finding;
import java.util.Optional;
import java.util.stream.Stream;

/** Each step of a trajectory but the last leads to the next, which has the next number in the same trajectory. */
final class StepsInOrder implements CrossCheck {
  @Override
  public Stream<Finding> findings(Records records) {
    return records.allOwn("Trajectstap").flatMap(step -> Stream.concat(wrong(records, step), missing(records, step)));
  }

  private Stream<Finding> wrong(Records records, String step) {
    return records.value(step, Terms.NEXT).stream()
        .filter(next -> !follows(records, step, next))
        .map(next -> finding(step, "the next step, " + records.key(next)
            + ", does not have the next number in the same trajectory", "correct next or order"));
  }

  private Stream<Finding> missing(Records records, String step) {
    return records.allOwn("Trajectstap")
        .filter(other -> records.value(step, Terms.NEXT).isEmpty() && follows(records, step, other))
        .map(other -> finding(step, "it does not say that " + records.key(other) + " is the next step", "fill in next"));
  }

  private static boolean follows(Records records, String step, String next) {
    Optional<Integer> number = records.value(step, Terms.POSITION).map(Integer::valueOf);
    Optional<Integer> following = records.value(next, Terms.POSITION).map(Integer::valueOf);
    return number.map(n -> n + 1).equals(following)
        && records.own(step, "stapVan").equals(records.own(next, "stapVan"));
  }
}
