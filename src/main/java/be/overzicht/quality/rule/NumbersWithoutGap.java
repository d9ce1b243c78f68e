package be.overzicht.quality.rule;

import be.overzicht.quality.Finding;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The entries, the milestones and the steps of a trajectory are each numbered from 1, without gap or repetition. */
final class NumbersWithoutGap implements CrossCheck {
  private static final Map<String, String> NUMBERED = new TreeMap<>(Map.of(
      "Inschrijving", "inschrijvingOp", "Mijlpaal", "mijlpaalVan", "Trajectstap", "stapVan"));

  @Override
  public Stream<Finding> findings(Records records) {
    return NUMBERED.entrySet().stream().flatMap(numbered -> records.allOwn(numbered.getKey())
        .filter(thing -> records.value(thing, Terms.POSITION).isPresent())
        .collect(Collectors.groupingBy(thing -> records.own(thing, numbered.getValue()).orElse("")))
        .values().stream()
        .flatMap(series -> check(records, series)));
  }

  private Stream<Finding> check(Records records, List<String> series) {
    Map<BigInteger, List<String>> byNumber = series.stream().collect(Collectors.groupingBy(
        thing -> new BigInteger(records.value(thing, Terms.POSITION).orElseThrow()), TreeMap::new, Collectors.toList()));
    BigInteger last = BigInteger.valueOf(series.size());
    return byNumber.entrySet().stream()
        .filter(number -> number.getValue().size() > 1 || number.getKey().signum() < 1
            || number.getKey().compareTo(last) > 0)
        .flatMap(number -> number.getValue().stream().map(thing -> finding(thing,
            "its number " + number.getKey() + (number.getValue().size() > 1 ? " is given twice" : " leaves a gap"),
            "number the rows from 1 to " + series.size())));
  }
}
