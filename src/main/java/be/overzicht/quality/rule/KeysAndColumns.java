package be.overzicht.quality.rule;

import be.overzicht.quality.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A key that is made of other columns agrees with them, so that swapped cells do not go unseen. */
final class KeysAndColumns implements CrossCheck {
  @Override
  public Stream<Finding> findings(Records records) {
    return Stream.of(
            check(records, "Deelname", "deelnameAan", "deelnemer"),
            check(records, "Betrokkenheid", "betrokkenBij", "betrokkene"),
            check(records, "Fase", "faseVan"),
            check(records, "Inlichting", "inlichtingOver"),
            check(records, "Aanspraak", "aanspraakOp", "rechthebbende"),
            periods(records),
            identifiers(records),
            nisCodes(records),
            mergers(records))
        .flatMap(stream -> stream);
  }

  private Stream<Finding> check(Records records, String type, String... properties) {
    return records.allOwn(type).flatMap(thing -> begins(records, thing,
        Stream.of(properties).flatMap(property -> records.own(thing, property).stream()).map(records::key)).stream());
  }

  private Stream<Finding> periods(Records records) {
    return records.allOwn("Geldigheidsperiode").flatMap(period -> begins(records, period, Stream.concat(
        records.facts().pointing(records.uris().term("geldigheid"), period).stream().map(records::key),
        border(records, period).stream())).stream());
  }

  /** What a period's key says of its days: since when, or until when where its beginning is not known. */
  private static Optional<String> border(Records records, String period) {
    return records.own(period, "edtfStart").map("vanaf-"::concat)
        .or(() -> records.own(period, "edtfEinde").map("tot-"::concat));
  }

  private Stream<Finding> identifiers(Records records) {
    return records.all(Terms.IDENTIFIER_CLASS).filter(identifier -> !isNisCode(records, identifier))
        .flatMap(identifier -> begins(records, identifier,
            records.facts().pointing(Terms.IDENTIFIER, identifier).stream().map(records::key)).stream());
  }

  private Stream<Finding> nisCodes(Records records) {
    return records.all(Terms.IDENTIFIER_CLASS).filter(identifier -> isNisCode(records, identifier))
        .flatMap(identifier -> Stream.concat(
            Stream.of(identifier)
                .filter(code -> number(records, code).filter(records.key(code)::endsWith).isEmpty())
                .map(code -> finding(code, "its key does not end with its NIS code", "correct the key or the value")),
            territories(records, identifier)
                .filter(area -> authorities(records, area).noneMatch(records.key(identifier)::startsWith))
                .map(area -> finding(identifier, "its key does not begin with the KBO number of an authority of "
                    + records.value(area, Terms.LABEL).orElse(area), "correct the key, working_area or replaced_by"))));
  }

  private static boolean isNisCode(Records records, String identifier) {
    return records.values(identifier, Terms.NOTATION).contains("NIS-code");
  }

  /** The territory that a NIS code identifies, itself or by the code that replaces it. A lapsed code has none. */
  private static Stream<String> territories(Records records, String identifier) {
    return Stream.concat(Stream.of(identifier), records.values(identifier, Terms.REPLACED_BY).stream())
        .flatMap(code -> records.facts().pointing(Terms.IDENTIFIER, code).stream());
  }

  private static Stream<String> authorities(Records records, String area) {
    return records.facts().pointing(Terms.AREA, area).stream().map(records::key);
  }

  private static Optional<String> number(Records records, String identifier) {
    return records.value(identifier, Terms.STRUCTURED)
        .flatMap(structured -> records.value(structured, Terms.LOCAL_ID))
        .map(number -> "-nis-" + number);
  }

  private Stream<Finding> mergers(Records records) {
    return records.all(Terms.CHANGE_EVENT).flatMap(event -> begins(records, event, Stream.concat(
        records.value(event, Terms.DATE).stream(),
        records.value(event, Terms.RESULT).map(records::key).stream())).stream());
  }

  private Optional<Finding> begins(Records records, String thing, Stream<String> parts) {
    List<String> values = parts.toList();
    String expected = values.stream().collect(Collectors.joining("-"));
    String key = records.key(thing);
    return key.equals(expected) || key.startsWith(expected + "-") || expected.isEmpty()
        ? Optional.empty()
        : Optional.of(finding(thing, "its key does not begin with \"" + expected + "\", which other columns say",
            "correct the key or the column that differs"));
  }
}
