package be.overzicht.http.page.act;

import be.overzicht.html.Frame;
import be.overzicht.html.PageContent;
import be.overzicht.html.section.Table;
import be.overzicht.html.section.Value;
import be.overzicht.html.view.SectionsView;
import be.overzicht.http.page.model.Authorities;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Status;
import be.overzicht.http.page.model.Values;
import be.overzicht.http.page.model.Vocab;
import be.overzicht.http.page.offer.Practical;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Things of one kind side by side: a column each, a row for what they have. */
public final class ComparePage {
  private final Reading reading;
  private final Comparison comparison;

  /** The page of a comparison for this reader. */
  public ComparePage(Reading reading, Comparison comparison) {
    this.reading = reading;
    this.comparison = comparison;
  }

  /** What stands on it. */
  public PageContent content() {
    List<String> names = comparison.things().stream().map(reading::label).toList();
    List<List<List<Value>>> rows = new ArrayList<>();
    rows.add(row("compare.page", iri -> List.of(Value.of(reading.link(iri)))));
    rows.addAll(comparison.concept().equals("initiatief") ? initiatives() : authorities());
    List<List<List<Value>>> told = rows.stream()
        .filter(row -> row.subList(1, row.size()).stream().anyMatch(cell -> !cell.isEmpty())).map(this::whole).toList();
    List<String> columns = Stream.concat(Stream.of(reading.t("history.property")), names.stream()).toList();
    String title = reading.t("compare.title", reading.words().enumeration(names));
    String lead = reading.t("compare.lead");
    return new PageContent(new Frame.Meta(title, lead, ""), List.of(), new SectionsView(title, lead,
        List.of(Table.whole("comparison", reading.t("compare.side-by-side"), columns, told))));
  }

  /** What is not known of one says so beside what is known of another. */
  private List<List<Value>> whole(List<List<Value>> row) {
    return row.stream().map(cell -> cell.isEmpty() ? List.of(Value.text(reading.t("unknown"))) : cell).toList();
  }

  private List<List<List<Value>>> initiatives() {
    return List.of(
        row("facet.status", iri -> new Status(reading, iri).cell()),
        row("facet.kind", property(Vocab.DCT_TYPE)),
        row("facet.provider", term("aanbieder")),
        row("facet.part-of", property(Vocab.DCT_IS_PART_OF)),
        row("timeline.start", date(Vocab.START)),
        row("timeline.end", date(Vocab.END)),
        row("facet.support", term("steunsoort")),
        row("facet.theme", term("thema")),
        row("facet.applicant", term("aanvrager")),
        row("facet.target", term("doelgroep")),
        row("initiative.budget", term("bedrag")),
        row("practical.deadline", iri -> new Practical(reading, iri).deadline().map(Value::text).stream().toList()),
        row("practical.contact", iri -> new Practical(reading, iri).contacts()),
        row("practical.apply", iri -> new Practical(reading, iri).applying()),
        row("initiative.page", iri -> new Practical(reading, iri).pages()),
        row("tie.deelname", iri -> number(participants(iri).size())),
        row("tie.bijdrage", iri -> number(involved(iri, "bijdrage").size())),
        row("tie.gezien", iri -> number(involved(iri, "gezien").size())),
        row("compare.both", this::common));
  }

  private List<List<List<Value>>> authorities() {
    Authorities all = Authorities.of(reading.edition());
    return List.of(
        row("facet.kind", property(Vocab.DCT_TYPE)),
        row("facet.province", term("provincie")),
        row("authority.numbers", property(Vocab.IDENTIFIER)),
        row("column.nis", term("nisCode")),
        row("term.schema.foundingDate", date(Vocab.FOUNDED)),
        row("term.schema.dissolutionDate", date(Vocab.DISSOLVED)),
        row("authority.takes-part", iri -> links(all.initiatives(all.family(iri)))),
        row("authority.bijdrage", iri -> links(tied(all, iri, "bijdrage"))),
        row("authority.gezien", iri -> links(tied(all, iri, "gezien"))));
  }

  private Set<String> tied(Authorities all, String authority, String tie) {
    return all.family(authority).stream().flatMap(body -> all.involvements(body).stream())
        .filter(one -> isOf(one, tie)).flatMap(one -> reading.facts().things(one, own("betrokkenBij")).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> participants(String initiative) {
    return reading.facts().pointing(own("deelnameAan"), initiative).stream()
        .flatMap(one -> reading.facts().things(one, own("deelnemer")).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> involved(String initiative, String tie) {
    return reading.facts().pointing(own("betrokkenBij"), initiative).stream().filter(one -> isOf(one, tie))
        .flatMap(one -> reading.facts().things(one, own("betrokkene")).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private boolean isOf(String involvement, String tie) {
    return reading.facts().things(involvement, own("band")).stream().anyMatch(kind -> kind.endsWith("/" + tie));
  }

  /** How many of its participants take part in another one of the comparison as well. */
  private List<Value> common(String initiative) {
    Set<String> here = participants(initiative);
    Set<String> elsewhere = comparison.things().stream().filter(iri -> !iri.equals(initiative))
        .flatMap(iri -> participants(iri).stream()).collect(Collectors.toSet());
    return number((int) here.stream().filter(elsewhere::contains).count());
  }

  private List<List<Value>> row(String key, Function<String, List<Value>> cell) {
    return Stream.concat(Stream.of(List.of(Value.text(reading.t(key)))), comparison.things().stream().map(cell)).toList();
  }

  private Function<String, List<Value>> property(String property) {
    return iri -> new Values(reading).of(reading.facts().values(iri, property));
  }

  private Function<String, List<Value>> term(String term) {
    return property(own(term));
  }

  private Function<String, List<Value>> date(String property) {
    return iri -> reading.facts().value(iri, property).map(reading.words()::date).map(Value::text).stream().toList();
  }

  private List<Value> links(Set<String> things) {
    return things.stream().map(reading::link).map(Value::of).toList();
  }

  private List<Value> number(int number) {
    return List.of(Value.text(reading.words().number(number)));
  }

  private String own(String term) {
    return reading.edition().uris().term(term);
  }
}
