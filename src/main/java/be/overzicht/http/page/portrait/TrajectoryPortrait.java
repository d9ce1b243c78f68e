package be.overzicht.http.page.portrait;

import be.overzicht.html.section.FactList;
import be.overzicht.html.section.Section;
import be.overzicht.html.section.Table;
import be.overzicht.html.section.Value;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Vocab;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A support trajectory: how many came, its steps in order, its milestones, and who signed up. */
final class TrajectoryPortrait implements Portrait {
  private static final Part STEPS =
      new Part("steps", "trajectstap", "stapVan", List.of("column.reached", "column.planned"));
  private static final Part MILESTONES =
      new Part("milestones", "mijlpaal", "mijlpaalVan", List.of("column.date", "column.note"));
  private static final Part ENTRIES =
      new Part("entries", "inschrijving", "inschrijvingOp", List.of("column.authorities", "column.date"));
  private final Subject subject;
  private final Reading reading;

  TrajectoryPortrait(Subject subject) {
    this.subject = subject;
    this.reading = subject.reading();
  }

  @Override
  public List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    new Entries(subject).section().ifPresent(sections::add);
    sections.addAll(new Observations(subject).sections(subject.iri()));
    sections.add(new FactList("short", reading.t("initiative.short"), Subject.rows(
        subject.row("trajectory.of", subject.cell(subject.term("trajectVan"))),
        subject.row("trajectory.days", subject.cell(subject.term("duurInDagen"))),
        subject.row("trajectory.programme", subject.cell(subject.term("programma"))),
        subject.row("initiative.agreement", subject.cell(subject.term("overeenkomst"))))));
    sections.addAll(course());
    table(ENTRIES, entry -> List.of(entry.cell(entry.term("inschrijver")),
        Subject.cellOf(entry.date(Vocab.DCT_DATE)))).ifPresent(sections::add);
    return sections;
  }

  @Override
  public Set<String> shown() {
    return Set.of("trajectstap", "mijlpaal", "inschrijving", "waarneming");
  }

  /** Its steps and milestones, as far as there are any. */
  List<Section> course() {
    Optional<Section> steps = table(STEPS, step -> List.of(Subject.cellOf(step.date(step.term("bereiktOp"))),
        Subject.cellOf(step.date(step.term("voorzienIn")))));
    Optional<Section> milestones = table(MILESTONES, milestone -> List.of(
        Subject.cellOf(milestone.date(Vocab.DCT_DATE)), milestone.cell(Vocab.SKOS_NOTE)));
    return Stream.of(steps, milestones).flatMap(Optional::stream).toList();
  }

  private Optional<Section> table(Part part, Function<Subject, List<List<Value>>> cells) {
    List<List<List<Value>>> rows = subject.pointing(subject.term(part.property())).stream().map(subject::other)
        .sorted(Comparator.comparingInt(TrajectoryPortrait::order)).map(thing -> row(thing, cells.apply(thing))).toList();
    List<String> titles = new ArrayList<>(List.of(reading.t("column.number"), reading.one(part.concept())));
    part.columns().forEach(column -> titles.add(reading.t(column)));
    return rows.isEmpty() ? Optional.empty()
        : Optional.of(Table.whole(part.id(), reading.many(part.concept()), titles, rows).compact());
  }

  private static List<List<Value>> row(Subject thing, List<List<Value>> cells) {
    return Stream.concat(Stream.of(Subject.cellOf(position(thing)), thing.self()), cells.stream()).toList();
  }

  private static String position(Subject thing) {
    return thing.reading().facts().value(thing.iri(), Vocab.POSITION).orElse("");
  }

  private static int order(Subject thing) {
    String position = position(thing);
    return position.matches("\\d{1,6}") ? Integer.parseInt(position) : Integer.MAX_VALUE;
  }

  /** Things of one concept that belong to the trajectory by a property, and the columns after number and name. */
  private record Part(String id, String concept, String property, List<String> columns) {}

  /**
   * The entries for a trajectory, counted in the two ways that they can be: as entries, and as the bodies that entered; and
   * what either is of the bodies that were written to. A source that does not say which it means is not read for it.
   */
  private record Entries(Subject subject) {

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
}
