package be.overzicht.quality.rule;

import be.overzicht.quality.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Nothing ends before it begins. */
final class DatesInOrder implements CrossCheck {
  private static final List<Pair> PAIRS = List.of(
      new Pair("vroegsteStart", "laatsteEinde", "it ends before it begins"),
      new Pair("vroegsteEerstGezien", "laatsteLaatstGezien", "it is last seen before it is first seen"),
      new Pair("vroegsteOprichting", "laatsteOpheffing", "it is dissolved before it is founded"));

  @Override
  public Stream<Finding> findings(Records records) {
    return PAIRS.stream().flatMap(pair -> check(records, pair));
  }

  private Stream<Finding> check(Records records, Pair pair) {
    return records.facts().with(records.uris().term(pair.begin())).flatMap(begin -> {
      Optional<String> end = records.own(begin.subject(), pair.end());
      return end.filter(last -> last.compareTo(begin.object().text()) < 0)
          .map(last -> finding(begin.subject(), pair.what() + ": " + begin.object().text() + " to " + last,
              "correct one of the two dates"))
          .stream();
    });
  }

  /** Two derived properties that follow each other in time. */
  private record Pair(String begin, String end, String what) {}
}
