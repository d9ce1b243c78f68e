package be.overzicht.http.page.offer;

import be.overzicht.http.page.model.Edition;
import be.overzicht.http.page.model.Edtf;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Status;
import be.overzicht.http.page.model.Vocab;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What one can apply for on the day of reading: until which day, or until nobody knows when. */
public final class Applications {
  private static final String APPLYING = "/indienen";
  private final Reading reading;
  private final Map<String, List<Window>> windows;

  /**
   * A time in which one can apply for an initiative.
   *
   * @param iri the phase, or the initiative whose own period it is
   * @param initiative the initiative
   * @param start its first day, as precise as known
   * @param end the last day to apply, as precise as known
   */
  public record Window(String iri, String initiative, Optional<String> start, Optional<String> end) {}

  /** Where a window stands on a day. */
  private enum Place { PAST, OPEN, LATER }

  private Applications(Reading reading, Map<String, List<Window>> windows) {
    this.reading = reading;
    this.windows = windows;
  }

  /** As this reader finds them on the day. */
  public static Applications of(Reading reading) {
    return new Applications(reading, reading.edition().part(Windows.class, Windows::of).byInitiative());
  }

  /** The windows of an edition, found once. */
  private record Windows(Map<String, List<Window>> byInitiative) {
    static Windows of(Edition edition) {
      Map<String, List<Window>> found = new HashMap<>();
      Stream<Window> phases = edition.facts().with(edition.uris().term("faseVan"))
          .filter(fact -> isApplying(edition, fact.subject(), Vocab.DCT_TYPE))
          .map(fact -> window(edition, fact.subject(), fact.object().text()));
      Stream<Window> periods = edition.things("initiatief").stream()
          .filter(iri -> isApplying(edition, iri, edition.uris().term("periodesoort")))
          .map(iri -> window(edition, iri, iri));
      Stream.concat(phases, periods).forEach(window ->
          found.computeIfAbsent(window.initiative(), key -> new ArrayList<>()).add(window));
      return new Windows(found);
    }

    private static boolean isApplying(Edition edition, String iri, String property) {
      return edition.facts().things(iri, property).stream().anyMatch(kind -> kind.endsWith(APPLYING));
    }

    private static Window window(Edition edition, String iri, String initiative) {
      return new Window(iri, initiative, date(edition, iri, Vocab.START), date(edition, iri, Vocab.END));
    }

    private static Optional<String> date(Edition edition, String iri, String property) {
      return edition.facts().value(iri, property).filter(Edtf::isDate);
    }
  }

  /** What is open until a known day, the next one first. */
  public List<Window> byDeadline() {
    return windows.values().stream().flatMap(List::stream).filter(window -> window.end().isPresent() && isOpen(window))
        .sorted(Comparator.comparing((Window window) -> Edtf.last(window.end().orElseThrow()))
            .thenComparing(Window::iri)).filter(new Once()::add).toList();
  }

  /** What opens later, the next one first. */
  public List<Window> later() {
    return windows.values().stream().flatMap(List::stream).filter(window -> place(window) == Place.LATER)
        .sorted(Comparator.comparing((Window window) -> window.start().orElseThrow()).thenComparing(Window::iri))
        .filter(new Once()::add).toList();
  }

  /** What runs and can be applied for by somebody, with no known deadline, neither to come nor past. */
  public List<String> withoutDeadline() {
    Set<String> dated = new HashSet<>(byDeadline().stream().map(Window::initiative).toList());
    String applicant = reading.edition().uris().term("aanvrager");
    return reading.edition().things("initiatief").stream()
        .filter(iri -> !dated.contains(iri) && !reading.facts().things(iri, applicant).isEmpty())
        .filter(iri -> windows.getOrDefault(iri, List.of()).stream().allMatch(this::isOpen))
        .map(iri -> new Status(reading, iri)).filter(status -> status.claim() == Status.Claim.RUNNING)
        .sorted(Status.order()).map(Status::iri).toList();
  }

  /** The next day until which one can apply for an initiative. */
  public Optional<String> deadline(String initiative) {
    return windows.getOrDefault(initiative, List.of()).stream().filter(this::isOpen)
        .flatMap(window -> window.end().stream()).min(Comparator.comparing(Edtf::last));
  }

  private boolean isOpen(Window window) {
    return place(window) == Place.OPEN;
  }

  private Place place(Window window) {
    if (window.end().filter(end -> Edtf.last(end).isBefore(reading.day())).isPresent()) {
      return Place.PAST;
    }
    return window.start().filter(start -> Edtf.first(start).isAfter(reading.day())).isPresent() ? Place.LATER : Place.OPEN;
  }

  /** Lets each initiative through with the same days once: a phase and a period may say the same. */
  private static final class Once {
    private final Set<Window> seen = new HashSet<>();

    boolean add(Window window) {
      return seen.add(new Window("", window.initiative(), window.start(), window.end()));
    }
  }
}
