package be.overzicht.quality.rule;

import be.overzicht.quality.Finding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A status agrees with the period of the initiative, its period says what it is, and its phases say the same. */
final class StatusAndPeriods implements CrossCheck {
  private static final String STATUS = "http://www.w3.org/ns/adms#status";
  private static final String TYPE = "http://purl.org/dc/terms/type";
  private static final List<String> DATES = List.of("edtfStart", "edtfEinde");

  @Override
  public Stream<Finding> findings(Records records) {
    return records.allOwn("Initiatief").flatMap(initiative -> Stream.of(
            status(records, initiative), kind(records, initiative), phases(records, initiative))
        .flatMap(Optional::stream));
  }

  private Optional<Finding> status(Records records, String initiative) {
    String status = records.value(initiative, STATUS).map(records::key).orElse("");
    if (status.endsWith("beeindigd") && isBefore(records, initiative, "laatsteStatus", "vroegsteEinde")) {
      return Optional.of(finding(initiative, "it is ended at its status date, before its end",
          "give the day of the end as status_date, or correct end"));
    }
    if (status.endsWith("lopend") && isBefore(records, initiative, "laatsteEinde", "vroegsteStatus")) {
      return Optional.of(finding(initiative, "it is running at its status date, after its end",
          "correct status, status_date or end"));
    }
    return status.endsWith("lopend") && isBefore(records, initiative, "laatsteStatus", "vroegsteStart")
        ? Optional.of(finding(initiative, "it is running at its status date, before its start",
            "correct status_date or start"))
        : Optional.empty();
  }

  private Optional<Finding> kind(Records records, String initiative) {
    boolean isDated = DATES.stream().anyMatch(date -> records.own(initiative, date).isPresent());
    return isDated != records.own(initiative, "periodesoort").isPresent()
        ? Optional.of(finding(initiative, isDated ? "its start or end does not say what it is"
            : "its kind of period has neither start nor end", "fill in period_kind with start or end, or empty it"))
        : Optional.empty();
  }

  private Optional<Finding> phases(Records records, String initiative) {
    Optional<String> kind = records.own(initiative, "periodesoort");
    List<String> phases = records.facts().pointing(records.uris().term("faseVan"), initiative).stream()
        .filter(phase -> records.value(phase, TYPE).equals(kind)).toList();
    return DATES.stream().filter(date -> {
      List<String> said = phases.stream().flatMap(phase -> records.own(phase, date).stream()).toList();
      return !said.isEmpty() && records.own(initiative, date).filter(own -> !said.contains(own)).isPresent();
    }).findFirst().map(date -> finding(initiative, "phases.csv gives other days for the same kind of period",
        "correct start or end, here or in phases.csv"));
  }

  private static boolean isBefore(Records records, String initiative, String first, String second) {
    return records.own(initiative, first).flatMap(one -> records.own(initiative, second)
        .map(other -> one.compareTo(other) < 0)).orElse(false);
  }
}
