package be.overzicht.http.page.portrait;

import be.overzicht.html.section.FactList;
import be.overzicht.html.section.Section;
import be.overzicht.html.section.Table;
import be.overzicht.html.section.Value;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Vocab;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
}
