package be.overzicht.quality.rule;

import be.overzicht.quality.Finding;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each step of a trajectory but the last leads to the next, which has the next number in the same trajectory. */
final class StepsInOrder implements CrossCheck {
  @Override
  public Stream<Finding> findings(Records records) {
    Map<Optional<Place>, List<String>> steps = records.allOwn("Trajectstap")
        .collect(Collectors.groupingBy(step -> place(records, step)));
    return records.allOwn("Trajectstap").flatMap(step -> {
      Optional<Place> following = place(records, step).map(Place::next);
      List<String> wanted = following.isEmpty() ? List.of() : steps.getOrDefault(following, List.of());
      return records.value(step, Terms.NEXT)
          .map(next -> wrong(records, step, next, following))
          .orElseGet(() -> wanted.stream().map(other -> finding(step,
              "it does not say that " + records.key(other) + " is the next step", "fill in next")));
    });
  }

  private Stream<Finding> wrong(Records records, String step, String next, Optional<Place> following) {
    return following.isPresent() && place(records, next).equals(following)
        ? Stream.empty()
        : Stream.of(finding(step, "the next step, " + records.key(next)
            + ", does not have the next number in the same trajectory", "correct next or order"));
  }

  private static Optional<Place> place(Records records, String step) {
    return records.value(step, Terms.POSITION).map(BigInteger::new)
        .map(number -> new Place(records.own(step, "stapVan"), number));
  }

  /** Where a step stands in which trajectory. */
  private record Place(Optional<String> trajectory, BigInteger number) {
    Place next() {
      return new Place(trajectory, number.add(BigInteger.ONE));
    }
  }
}
