package be.overzicht.quality.rule.authority;

import be.overzicht.quality.Finding;
import be.overzicht.quality.rule.CrossCheck;
import be.overzicht.quality.rule.Records;
import be.overzicht.quality.rule.Terms;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The labels of a merger bear the name of the authority that came out of it. */
public final class LabelsOfMergers implements CrossCheck {
  @Override
  public Stream<Finding> findings(Records records) {
    return records.all(Terms.CHANGE_EVENT).flatMap(event -> check(records, event).stream());
  }

  private Optional<Finding> check(Records records, String event) {
    List<String> names = records.value(event, Terms.RESULT).stream().flatMap(records::names).toList();
    return records.values(event, Terms.LABEL).stream()
        .filter(label -> !names.isEmpty() && names.stream().noneMatch(label::contains))
        .findFirst()
        .map(label -> finding(event, "its label \"" + label + "\" does not name " + String.join(" or ", names),
            "correct the label, or the authority that results"));
  }
}
