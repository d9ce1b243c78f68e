package be.overzicht.http.page.model;

import be.overzicht.html.Badge;
import be.overzicht.html.section.Value;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether an initiative runs, and how old that knowledge is on the day of reading: a status is as old as its source.
 * Whatever page shows a status shows this one.
 *
 * @param reading the reader, with the day
 * @param iri the initiative
 */
public record Status(Reading reading, String iri) {
  /** The age at which "running" is no news any more. */
  private static final int MONTHS = 18;

  /** What a source says, what people can use first. */
  public enum Claim {
    /** It runs. */
    RUNNING,
    /** It does not say. */
    UNKNOWN,
    /** It ended. */
    ENDED
  }

  /** What runs first, and of that what was confirmed last. */
  public static Comparator<Status> order() {
    return Comparator.comparing(Status::claim)
        .thenComparing(status -> status.evidence().orElse(""), Comparator.reverseOrder());
  }

  /** Whether an initiative is known to have a status at all: only initiatives do. */
  public boolean isGiven() {
    return concept().isPresent();
  }

  /** What its source says; what it said to run is over on the day after its own end. */
  public Claim claim() {
    String code = concept().map(status -> status.substring(status.lastIndexOf('/') + 1)).orElse("");
    return switch (code) {
      case "lopend" -> isOver() ? Claim.ENDED : Claim.RUNNING;
      case "beeindigd" -> Claim.ENDED;
      default -> Claim.UNKNOWN;
    };
  }

  /** The date of what is known: that of the status, or else that of the source that says it. */
  public Optional<String> evidence() {
    Optional<String> date = isGiven() ? value("statusdatum").or(this::dateOfSource) : Optional.empty();
    return date.filter(Edtf::isDate);
  }

  private Optional<String> dateOfSource() {
    return source().flatMap(source -> reading.facts().value(source, Vocab.DCT_ISSUED));
  }

  /** The status in words, if there is one. */
  public Optional<Badge> shown() {
    return isGiven() ? Optional.of(badge()) : Optional.empty();
  }

  /** The status in words, with its date, in the colour that the date allows. */
  public Badge badge() {
    return switch (claim()) {
      case RUNNING -> new Badge(running(), isFresh() ? "good" : "open");
      case ENDED -> new Badge(dated("status.ended", isOver() ? end() : evidence()), "past");
      case UNKNOWN -> new Badge(dated("status.unknown", evidence()), "unknown");
    };
  }

  /** The badge with the name of the source. */
  public List<Value> cell() {
    return isGiven() ? List.of(Value.of(badge()).noting(by())) : List.of();
  }

  /** Who says it. */
  public String by() {
    return source().map(source -> reading.t("status.by", reading.label(source))).orElse("");
  }

  /** Whether the evidence is certainly younger than a year and a half: of a year the first day counts. */
  public boolean isFresh() {
    return evidence().map(Edtf::first).filter(date -> date.isAfter(reading.day().minusMonths(MONTHS))).isPresent();
  }

  private String running() {
    return dated(isFresh() ? "status.running" : "status.last-confirmed", evidence());
  }

  /** The text of a key, by the precision of the date; one of its own where there is none. */
  private String dated(String key, Optional<String> when) {
    return when.map(date -> reading.t(key + (Edtf.isDay(date) ? ".on" : ".in"), reading.words().date(date)))
        .orElseGet(() -> reading.t(key + ".undated"));
  }

  /** Its own end; the last day to apply for it is none. */
  private Optional<String> end() {
    boolean isDuration = reading.facts().things(iri, reading.edition().uris().term("periodesoort")).stream()
        .allMatch(kind -> kind.endsWith("/looptijd") || kind.endsWith("/uitvoeren"));
    return !isDuration ? Optional.empty() : reading.facts().value(iri, Vocab.END).filter(Edtf::isDate);
  }

  private boolean isOver() {
    return end().map(Edtf::last).filter(date -> date.isBefore(reading.day())).isPresent();
  }

  private Optional<String> concept() {
    return reading.facts().things(iri, Vocab.STATUS).stream().findFirst();
  }

  private Optional<String> source() {
    return Stream.of(reading.edition().uris().term("statusbron"), Vocab.DCT_SOURCE)
        .flatMap(property -> reading.facts().things(iri, property).stream()).findFirst();
  }

  private Optional<String> value(String term) {
    return reading.facts().value(iri, reading.edition().uris().term(term));
  }
}
