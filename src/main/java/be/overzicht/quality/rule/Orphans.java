package be.overzicht.quality.rule;

import be.overzicht.quality.Finding;
import java.util.stream.Stream;

/** An identifier, amount or period belongs to something, or was replaced: it has no life of its own. */
final class Orphans implements CrossCheck {
  @Override
  public Stream<Finding> findings(Records records) {
    Stream<String> helpers = Stream.of(
            records.all(Terms.IDENTIFIER_CLASS), records.all(Terms.AMOUNT_CLASS), records.allOwn("Geldigheidsperiode"))
        .flatMap(things -> things);
    return helpers
        .filter(thing -> !records.facts().isPointedAt(thing))
        .filter(thing -> records.value(thing, Terms.REPLACED_BY).isEmpty())
        .map(thing -> finding(thing, "nothing refers to it", "fill in the column that says what it belongs to"));
  }
}
