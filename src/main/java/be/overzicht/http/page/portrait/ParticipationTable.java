package be.overzicht.http.page.portrait;

import be.overzicht.html.Link;
import be.overzicht.html.section.Section;
import be.overzicht.html.section.Table;
import be.overzicht.html.section.Value;
import be.overzicht.http.page.model.Authorities;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Vocab;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who takes part in what: the participants of an initiative, and the participations of an authority and its family; and,
 * under headings of their own, who only contributed or was seen.
 */
record ParticipationTable(Reading reading) {
  private static final int SHOWN = 60;
  private static final List<String> OTHER_TIES = List.of("bijdrage", "gezien");

  /** The participants of an initiative, by name. */
  Optional<Section> ofInitiative(String initiative, List<String> participations) {
    if (participations.isEmpty()) {
      return Optional.empty();
    }
    String id = initiative.substring(initiative.lastIndexOf('/') + 1);
    Link all = new Link("/doc/deelname?initiative=" + id, reading.t("thing.all", participations.size()));
    List<List<List<Value>>> rows = participations.stream().map(iri -> new Subject(reading, iri))
        .map(this::participant).sorted(Comparator.comparing(ParticipationTable::firstText, reading.language().order()))
        .limit(SHOWN).toList();
    return Optional.of(new Table("participants", reading.t("initiative.participants"), "",
        List.of(reading.t("column.participant"), reading.t("facet.province"), reading.t("facet.role"),
            reading.t("column.date"), reading.t("column.amount"), reading.t("facet.basis")), rows, all).compact());
  }

  /** What an authority takes part in: itself, through its municipality or OCMW, and before a merger. */
  Optional<Section> ofAuthority(String authority) {
    Authorities authorities = Authorities.of(reading.edition());
    List<List<List<Value>>> rows = new ArrayList<>();
    for (String body : authorities.family(authority)) {
      for (String participation : authorities.participations(body)) {
        Subject subject = new Subject(reading, participation);
        List<Value> through = body.equals(authority) ? Subject.cellOf(reading.t("authority.itself"))
            : List.of(Value.of(reading.link(body)));
        rows.add(List.of(subject.cell(subject.term("deelnameAan")), through, subject.cell(Vocab.ROLE),
            Subject.cellOf(subject.date(Vocab.DCT_DATE)), amount(subject)));
      }
    }
    return rows.isEmpty() ? Optional.empty() : Optional.of(new Table("takes-part", reading.t("authority.takes-part"),
        "", List.of(reading.one("initiatief"), reading.t("column.as"), reading.t("facet.role"),
            reading.t("column.date"), reading.t("column.amount")), rows, null).compact());
  }

  /** What an authority and its family contributed to, and where they were seen. */
  List<Section> otherTiesOfAuthority(String authority) {
    Authorities authorities = Authorities.of(reading.edition());
    List<Subject> all = authorities.family(authority).stream()
        .flatMap(body -> authorities.involvements(body).stream()).map(iri -> new Subject(reading, iri)).toList();
    return OTHER_TIES.stream().map(tie -> tied(all, tie)).filter(tied -> !tied.isEmpty())
        .map(tied -> otherTie("authority", tied, "betrokkenBij", null)).toList();
  }

  /** Who contributed to an initiative, and who was seen with it. */
  List<Section> otherTiesOfInitiative(Subject initiative) {
    List<Subject> all = initiative.pointing(initiative.term("betrokkenBij")).stream().map(initiative::other).toList();
    String id = initiative.iri().substring(initiative.iri().lastIndexOf('/') + 1);
    return OTHER_TIES.stream().map(tie -> tied(all, tie)).filter(tied -> !tied.isEmpty())
        .map(tied -> otherTie("initiative", tied, "betrokkene", new Link("/doc/betrokkenheid?initiative=" + id
            + "&tie=" + tie(tied.get(0)), reading.t("thing.all", tied.size())))).toList();
  }

  private Section otherTie(String about, List<Subject> tied, String shown, Link all) {
    String tie = tie(tied.get(0));
    String column = about.equals("authority") ? reading.one("initiatief") : reading.t("column.participant");
    List<List<List<Value>>> rows = tied.stream().map(one -> List.of(one.cell(one.term(shown)),
            Subject.cellOf(one.date(one.term("eerstGezienOp"))), Subject.cellOf(one.date(one.term("laatstGezienOp"))),
            Subject.cellOf(one.text(Vocab.SKOS_NOTE)), one.cell(Vocab.DCT_SOURCE)))
        .sorted(Comparator.comparing(ParticipationTable::firstText, reading.language().order())).limit(SHOWN).toList();
    return new Table(tie, reading.t(about + "." + tie), reading.t("tie." + tie + ".intro"),
        List.of(column, reading.t("column.first-seen"), reading.t("column.last-seen"), reading.t("column.said"),
            reading.one("bron")), rows, all);
  }

  private static List<Subject> tied(List<Subject> all, String tie) {
    return all.stream().filter(one -> tie(one).equals(tie)).toList();
  }

  private static String tie(Subject one) {
    return one.things(one.term("band")).stream().findFirst().map(tie -> tie.substring(tie.lastIndexOf('/') + 1))
        .orElse("");
  }

  private List<List<Value>> participant(Subject participation) {
    String who = participation.things(participation.term("deelnemer")).stream().findFirst().orElse("");
    Subject participant = participation.other(who);
    return List.of(participant.self(), participant.cell(participant.term("provincie")), participation.cell(Vocab.ROLE),
        Subject.cellOf(participation.date(Vocab.DCT_DATE)), amount(participation),
        participation.cell(participation.term("basis")));
  }

  private static List<Value> amount(Subject participation) {
    return participation.cell(participation.term("bedrag"));
  }

  private static String firstText(List<List<Value>> row) {
    return row.get(0).isEmpty() ? "" : row.get(0).get(0).link().text();
  }
}
