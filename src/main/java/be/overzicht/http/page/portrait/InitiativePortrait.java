package be.overzicht.http.page.portrait;

import be.overzicht.html.Badge;
import be.overzicht.html.Link;
import be.overzicht.html.section.FactList;
import be.overzicht.html.section.LinkList;
import be.overzicht.html.section.Section;
import be.overzicht.html.section.Table;
import be.overzicht.html.section.Value;
import be.overzicht.http.page.figure.MapFigure;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Vocab;
import be.overzicht.http.page.offer.Practical;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An initiative: who offers it, when, for whom, where it belongs, what complements it, and who takes part. */
final class InitiativePortrait implements Portrait {
  private static final int ENOUGH_FOR_A_MAP = 3;
  /** The section whose rows stand for a part in the display shape. */
  private static final String SHORT = "short";
  private final Subject subject;
  private final DisplayPortrait shaped;
  private final Reading reading;
  private final ParticipationTable participations;

  InitiativePortrait(Subject subject, DisplayPortrait shaped) {
    this.subject = subject;
    this.shaped = shaped;
    this.reading = subject.reading();
    this.participations = new ParticipationTable(reading);
  }

  @Override
  public List<Badge> badges() {
    List<Badge> badges = new ArrayList<>();
    subject.things(Vocab.DCT_TYPE).forEach(kind -> badges.add(new Badge(reading.label(kind), "plain")));
    subject.status().shown().ifPresent(badges::add);
    return badges;
  }

  @Override
  public List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    sections.add(new FactList(SHORT, reading.t("initiative.short"), facts()));
    sections.addAll(practical());
    sections.addAll(trajectories());
    tree().ifPresent(sections::add);
    sections.addAll(new Complements(subject).sections());
    List<String> taking = subject.pointing(subject.term("deelnameAan"));
    if (taking.size() >= ENOUGH_FOR_A_MAP) {
      sections.add(new MapFigure(reading, subject.iri()::equals)
          .figure(reading.t("initiative.map"), reading.t("initiative.map.intro"), reading.address().with("initiative",
              List.of(subject.iri().substring(subject.iri().lastIndexOf('/') + 1)))));
    }
    participations.ofInitiative(subject.iri(), taking).ifPresent(sections::add);
    sections.addAll(participations.otherTiesOfInitiative(subject));
    events().ifPresent(sections::add);
    return sections;
  }

  @Override
  public Set<String> shown() {
    return Set.of("deelname", "betrokkenheid", "fase", "inlichting", "evenement", "initiatief", "bedrag",
        "ondersteuningstraject", "waarneming", "overeenkomst");
  }

  private List<FactList.Row> facts() {
    Practical practical = new Practical(reading, subject.iri());
    List<Value> providers = Subject.noting(subject.cell(subject.term("aanbieder")), value -> value);
    String basis = subject.things(subject.term("aanbiederBasis")).stream().map(reading::label).findFirst().orElse("");
    List<FactList.Row> rows = Subject.rows(
        subject.row("facet.provider", Subject.noting(providers, value -> value.noting(basis))),
        subject.row("initiative.period", Subject.cellOf(period())),
        subject.row("initiative.registered", Subject.cellOf(subject.date(subject.term("geregistreerdOp")))),
        subject.row("facet.status", subject.status().cell()),
        subject.row("practical.deadline", Subject.cellOf(practical.deadline().orElse(""))),
        subject.row("practical.contact", practical.contacts()),
        subject.row("practical.apply", practical.applying()),
        subject.row("initiative.limited", Stream.of("aanvragerProvincie", "aanvragerBestuur")
            .flatMap(term -> subject.cell(subject.term(term)).stream()).toList()));
    rows.addAll(shaped.rows(SHORT));
    rows.addAll(Subject.rows(
        subject.row("initiative.page", practical.pages()),
        subject.row("initiative.other-names", otherNames())));
    return rows;
  }

  /** A translation can be the name that the page has already. */
  private List<Value> otherNames() {
    String name = reading.label(subject.iri());
    return subject.cell(Vocab.SKOS_ALT_LABEL).stream().filter(value -> !value.link().text().equals(name)).toList();
  }

  private String period() {
    String start = subject.date(Vocab.START);
    String end = subject.date(Vocab.END);
    if (start.isEmpty() && end.isEmpty()) {
      return reading.t("unknown");
    }
    String kind = subject.things(subject.term("periodesoort")).stream().findFirst().map(reading::label).orElse("");
    return (start.isEmpty() ? "?" : start) + " – " + (end.isEmpty() ? reading.t("initiative.no-end") : end)
        + (kind.isEmpty() ? "" : " (" + kind + ")");
  }

  private Optional<Section> tree() {
    List<Value> items = new ArrayList<>();
    subject.things(Vocab.DCT_IS_PART_OF).forEach(parent ->
        items.add(Value.of(reading.link(parent)).noting(reading.t("initiative.whole"))));
    subject.pointing(Vocab.DCT_IS_PART_OF).forEach(part ->
        items.add(Value.of(reading.link(part)).noting(new Subject(reading, part).date(Vocab.START))));
    Link none = null;
    return items.isEmpty() ? Optional.empty()
        : Optional.of(new LinkList("tree", reading.t("initiative.tree"), reading.t("initiative.tree.intro"), items, none));
  }

  /** How many came, where the support is told of, and its steps and milestones. */
  private List<Section> trajectories() {
    List<Section> sections = new ArrayList<>(new Observations(subject).sections(subject.iri()));
    List<String> trajectories = subject.pointing(subject.term("trajectVan"));
    if (!trajectories.isEmpty()) {
      Link none = null;
      sections.add(new LinkList("trajectory", reading.t("initiative.course"), "", things(trajectories), none));
    }
    if (trajectories.size() == 1) {
      sections.addAll(new TrajectoryPortrait(subject.other(trajectories.get(0))).course());
    }
    return sections;
  }

  private Optional<Section> events() {
    List<List<List<Value>>> rows = subject.pointing(Vocab.ABOUT).stream().map(subject::other).map(event ->
        List.of(event.self(), Subject.cellOf(event.date(Vocab.START)), event.cell(Vocab.DCT_TYPE),
            event.cell(Vocab.SCHEMA + "location"))).toList();
    return rows.isEmpty() ? Optional.empty() : Optional.of(Table.whole("events", reading.many("evenement"),
        List.of(reading.one("evenement"), reading.t("column.date"), reading.t("facet.kind"), reading.t("column.place")),
        rows).compact());
  }

  /** What one needs to use it, and when what takes place. */
  private List<Section> practical() {
    return Stream.of(information(), phases()).flatMap(Optional::stream).toList();
  }

  private Optional<Section> information() {
    List<List<List<Value>>> rows = subject.pointing(subject.term("inlichtingOver")).stream().map(subject::other)
        .map(one -> List.of(one.cell(Vocab.DCT_TYPE), both(one, one.text(Vocab.DCT_DESCRIPTION)),
            Subject.cellOf(one.text(Vocab.SKOS_NOTE)), Subject.cellOf(one.date(one.term("laatstGezienOp"))),
            one.cell(Vocab.DCT_SOURCE))).toList();
    return table("practical", "initiative.practical", rows, List.of(reading.t("facet.kind"), reading.one("inlichting"),
        reading.t("column.note"), reading.t("column.last-seen"), reading.one("bron")));
  }

  private Optional<Section> phases() {
    List<List<List<Value>>> rows = subject.pointing(subject.term("faseVan")).stream().map(subject::other)
        .sorted(Comparator.comparing(InitiativePortrait::begin))
        .map(one -> List.of(one.cell(Vocab.DCT_TYPE), Subject.cellOf(one.date(Vocab.START)),
            Subject.cellOf(one.date(Vocab.END)), Subject.cellOf(one.text(Vocab.SKOS_NOTE)), one.cell(Vocab.DCT_SOURCE)))
        .toList();
    return table("phases", "initiative.phases", rows, List.of(reading.one("fase"), reading.t("timeline.start"),
        reading.t("timeline.end"), reading.t("column.note"), reading.one("bron")));
  }

  private Optional<Section> table(String id, String title, List<List<List<Value>>> rows, List<String> columns) {
    return rows.isEmpty() ? Optional.empty()
        : Optional.of(Table.whole(id, reading.t(title), columns, rows).compact());
  }

  private static String begin(Subject phase) {
    return phase.reading().facts().value(phase.iri(), phase.term("vroegsteStart"))
        .or(() -> phase.reading().facts().value(phase.iri(), phase.term("vroegsteEinde"))).orElse("9999");
  }

  /** The address, without the scheme that a mailbox or a phone number has, and the text. */
  private static List<Value> both(Subject information, String text) {
    Stream<Value> addresses = information.things(Vocab.SCHEMA + "url").stream()
        .map(iri -> Value.of(new Link(iri, iri.replaceFirst("^(mailto|tel):", ""))));
    return Stream.concat(addresses, Subject.cellOf(text).stream()).toList();
  }

  private List<Value> things(List<String> iris) {
    return iris.stream().map(iri -> Value.of(reading.link(iri))).toList();
  }
}
