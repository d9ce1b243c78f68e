package be.overzicht.http.page.list;

import static be.overzicht.http.page.list.Facet.thing;
import static be.overzicht.http.page.list.Facet.year;

import be.overzicht.http.page.model.Vocab;
import be.overzicht.rdf.Uris;
import be.overzicht.store.facts.Facts;
import java.util.List;

/**
 * How the things of a concept are listed.
 *
 * @param facets what they can be chosen by
 * @param details the facets whose values stand under each name
 * @param orders what they can be sorted by, beside their names
 * @param columns further properties for the CSV
 */
record ListPlan(List<Facet> facets, List<String> details, List<Order> orders, List<Column> columns) {

  /** A column of the CSV: its name and the property it holds. */
  record Column(String name, String property) {}

  /** The order of a list whose address names none: what runs comes first where things can run. */
  String first() {
    return orders.stream().filter(order -> order.kind() == Order.Kind.STATUS).map(Order::name).findFirst()
        .orElse("name");
  }

  /** The orders that sort by how many others a thing leads to. */
  List<Order> counts() {
    return orders.stream().filter(order -> order.kind() == Order.Kind.COUNT).toList();
  }

  /** Whether a thing stands after the others when they are in the order of their names. */
  static boolean standsLast(Facts facts, String iri) {
    return facts.things(iri, Vocab.DCT_TYPE).stream().anyMatch(kind -> kind.endsWith("/initiatiefsoort/werkgroep"));
  }

  /** The plan for a concept; concepts without one of their own have names only. */
  static ListPlan of(String concept, Uris uris) {
    return switch (concept) {
      case "initiatief" -> initiatives(uris);
      case "bestuurseenheid" -> authorities(uris);
      case "deelname" -> participations(uris);
      case "betrokkenheid" -> involvements(uris);
      case "fase" -> phases(uris);
      case "inlichting" -> information(uris);
      case "organisatie" -> new ListPlan(List.of(thing("kind", Vocab.ORG_CLASSIFICATION)), List.of("kind"), List.of(),
          List.of(new Column("homepage", Vocab.HOMEPAGE)));
      case "bron" -> new ListPlan(
          List.of(thing("kind", Vocab.DCT_TYPE), thing("publisher", Vocab.DCT_PUBLISHER), year(Vocab.DCT_ISSUED)),
          List.of("kind", "year"), List.of(Order.date(Vocab.DCT_ISSUED)),
          List.of(new Column("date", Vocab.DCT_ISSUED), new Column("address", Vocab.PAGE)));
      case "evenement" -> new ListPlan(
          List.of(thing("initiative", Vocab.ABOUT), thing("kind", Vocab.DCT_TYPE), year(Vocab.START)),
          List.of("kind", "year"), List.of(Order.date(Vocab.START)), List.of(new Column("date", Vocab.START)));
      case "aanspraak" -> new ListPlan(List.of(thing("initiative", uris.term("aanspraakOp")),
          thing("province", uris.term("rechthebbende"), uris.term("provincie"))), List.of("province"), List.of(),
          List.of(new Column("population", uris.term("inwonersaantal"))));
      case "veranderingsgebeurtenis" -> new ListPlan(List.of(year(Vocab.DCT_DATE)), List.of("year"),
          List.of(Order.date(Vocab.DCT_DATE)), List.of(new Column("date", Vocab.DCT_DATE)));
      case "waarneming" -> new ListPlan(List.of(thing("kind", Vocab.RDF_TYPE)), List.of("kind"),
          List.of(Order.date(Vocab.DCT_DATE)),
          List.of(new Column("date", Vocab.DCT_DATE), new Column("count", uris.term("aantal"))));
      case "concept" -> new ListPlan(List.of(thing("scheme", Vocab.SKOS_IN_SCHEME)), List.of("scheme"), List.of(),
          List.of());
      default -> new ListPlan(List.of(), List.of(), List.of(), List.of());
    };
  }

  private static ListPlan initiatives(Uris uris) {
    return new ListPlan(
        List.of(thing("kind", Vocab.DCT_TYPE), thing("theme", uris.term("thema")),
            thing("support", uris.term("steunsoort")), thing("applicant", uris.term("aanvrager")),
            thing("target", uris.term("doelgroep")),
            thing("provider", uris.term("aanbieder")), thing("status", Vocab.STATUS),
            thing("part-of", Vocab.DCT_IS_PART_OF),
            thing("province", "^" + uris.term("deelnameAan"), uris.term("deelnemer"), uris.term("provincie")),
            year(Vocab.START)),
        List.of("kind", "year", "support"),
        List.of(Order.status(), Order.date(Vocab.START),
            Order.count("participants", "^" + uris.term("deelnameAan"), uris.term("deelnemer"))),
        List.of(new Column("start", Vocab.START), new Column("end", Vocab.END),
            new Column("status_date", uris.term("statusdatum")), new Column("landing_page", Vocab.PAGE),
            new Column("description", Vocab.DCT_DESCRIPTION)));
  }

  private static ListPlan authorities(Uris uris) {
    return new ListPlan(
        List.of(thing("kind", Vocab.DCT_TYPE), thing("province", uris.term("provincie")),
            Facet.present("existing", Vocab.DISSOLVED)),
        List.of("province", "existing"),
        List.of(Order.count("initiatives", "^" + uris.term("deelnemer"), uris.term("deelnameAan"))),
        List.of(new Column("kbo", Vocab.DCT_IDENTIFIER), new Column("nis", uris.term("nisCode")),
            new Column("founded", Vocab.FOUNDED), new Column("dissolved", Vocab.DISSOLVED)));
  }

  private static ListPlan involvements(Uris uris) {
    String firstSeen = uris.term("eerstGezienOp");
    return new ListPlan(
        List.of(thing("tie", uris.term("band")), thing("initiative", uris.term("betrokkenBij")),
            thing("province", uris.term("betrokkene"), uris.term("provincie")),
            thing("vendor", uris.term("softwareleverancier")), year(firstSeen)),
        List.of("tie", "year"), List.of(Order.date(firstSeen)),
        List.of(new Column("first_seen", firstSeen), new Column("last_seen", uris.term("laatstGezienOp")),
            new Column("site", uris.term("besluitensite")), new Column("party", uris.term("betrokkene"))));
  }

  private static ListPlan phases(Uris uris) {
    return new ListPlan(
        List.of(thing("kind", Vocab.DCT_TYPE), thing("initiative", uris.term("faseVan")), year(Vocab.START)),
        List.of("kind", "year"), List.of(Order.date(Vocab.START)),
        List.of(new Column("start", Vocab.START), new Column("end", Vocab.END)));
  }

  private static ListPlan information(Uris uris) {
    return new ListPlan(
        List.of(thing("kind", Vocab.DCT_TYPE), thing("initiative", uris.term("inlichtingOver"))), List.of("kind"),
        List.of(), List.of(new Column("address", Vocab.SCHEMA + "url")));
  }

  private static ListPlan participations(Uris uris) {
    return new ListPlan(
        List.of(thing("initiative", uris.term("deelnameAan")), thing("role", Vocab.ROLE),
            thing("province", uris.term("deelnemer"), uris.term("provincie")),
            thing("basis", uris.term("basis")), year(Vocab.DCT_DATE)),
        List.of("role", "year"), List.of(Order.date(Vocab.DCT_DATE)),
        List.of(new Column("date", Vocab.DCT_DATE), new Column("participant", uris.term("deelnemer"))));
  }
}
