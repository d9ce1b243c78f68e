package be.overzicht.http.page.portrait;

import be.overzicht.html.section.FactList;
import be.overzicht.html.section.Section;
import be.overzicht.html.section.Value;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Vocab;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The entries for a trajectory, counted in the two ways that they can be: as entries, and as the bodies that entered; and
 * what either is of the bodies that were written to. A source that does not say which it means is not read for it.
 */
record Entries(Subject subject) {

  /** The counts; nothing when nobody entered. */
  Optional<Section> section() {
    Reading reading = subject.reading();
    List<Subject> entries = subject.pointing(subject.term("inschrijvingOp")).stream().map(subject::other).toList();
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    List<String> bodies = entries.stream().flatMap(entry -> entry.things(entry.term("inschrijver")).stream())
        .distinct().toList();
    return Optional.of(new FactList("entries-counted", reading.t("trajectory.counted"), Subject.rows(
        subject.row("trajectory.counted.entries", values(entries.size(), by(entries.stream().map(this::kinds).toList()))),
        subject.row("trajectory.counted.bodies", values(bodies.size(), by(bodies.stream().map(this::kind).toList()))),
        subject.row("trajectory.counted.share", share(entries.size(), bodies.size())))));
  }

  /** Of the bodies that were written to, where exactly one count says how many they were. */
  private List<Value> share(int entries, int bodies) {
    Reading reading = subject.reading();
    String body = reading.edition().uris().id("concept", "eenheid/lokaal-bestuur");
    List<Long> writtenTo = subject.pointing(subject.term("waarnemingOver")).stream().map(subject::other)
        .filter(count -> count.things(count.term("eenheid")).contains(body)).map(Observations::count).toList();
    if (writtenTo.size() != 1 || writtenTo.get(0) == 0) {
      return List.of();
    }
    return Subject.cellOf(reading.t("trajectory.counted.share.text", reading.words().number(writtenTo.get(0)),
        Math.round(100.0 * entries / writtenTo.get(0)), Math.round(100.0 * bodies / writtenTo.get(0))));
  }

  private List<Value> values(int number, Map<String, Long> by) {
    Reading reading = subject.reading();
    Stream<String> parts = by.entrySet().stream().map(each ->
        reading.words().number(each.getValue()) + " × " + each.getKey());
    return Subject.cellOf(reading.words().number(number) + ": " + parts.collect(Collectors.joining(", ")));
  }

  private static Map<String, Long> by(Collection<String> kinds) {
    return kinds.stream().collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting()));
  }

  private String kinds(Subject entry) {
    return entry.things(entry.term("inschrijver")).stream().map(this::kind).sorted().collect(Collectors.joining(" + "));
  }

  private String kind(String body) {
    return subject.other(body).things(Vocab.DCT_TYPE).stream().map(subject.reading()::label)
        .collect(Collectors.joining(" "));
  }
}
