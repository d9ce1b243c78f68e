package be.overzicht.http.page.list;

import static be.overzicht.http.page.list.Facet.thing;
import static be.overzicht.http.page.list.Facet.things;
import static be.overzicht.http.page.list.Facet.year;

import be.overzicht.http.page.model.Vocab;
import be.overzicht.rdf.Uris;
import be.overzicht.store.facts.Facts;
import java.util.List;
import java.util.Optional;

/**
 * How the things of a concept are listed.
 *
 * @param facets what they can be chosen by
 * @param details the facets whose values stand under each name
 * @param orders what they can be sorted by, beside their names
 * @param columns further properties for those who take the list away
 */
record ListPlan(List<Facet> facets, List<String> details, List<Order> orders, List<ListColumn> columns) {

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

  /** The way from a thing of a concept to its outline as WKT; none for concepts that have no place. */
  static Optional<Steps> place(String concept, Uris uris) {
    return switch (concept) {
      case "geometrie" -> Optional.of(Steps.of(Vocab.AS_WKT));
      case "bestuurseenheid" -> Optional.of(Steps.of(Vocab.WORKING_AREA, Vocab.HAS_GEOMETRY, Vocab.AS_WKT));
      case "deelname" -> Optional.of(placeOf(uris.term("deelnemer")));
      case "betrokkenheid" -> Optional.of(placeOf(uris.term("betrokkene")));
      case "aanspraak" -> Optional.of(placeOf(uris.term("rechthebbende")));
      default -> Optional.empty();
    };
  }

  private static Steps placeOf(String party) {
    return Steps.of(party, Vocab.WORKING_AREA, Vocab.HAS_GEOMETRY, Vocab.AS_WKT);
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
          List.of(ListColumn.value("homepage", Vocab.HOMEPAGE)));
      case "bron" -> new ListPlan(
          List.of(thing("kind", Vocab.DCT_TYPE), thing("publisher", Vocab.DCT_PUBLISHER), year(Vocab.DCT_ISSUED)),
          List.of("kind", "year"), List.of(Order.date(Vocab.DCT_ISSUED)),
          List.of(ListColumn.value("date", Vocab.DCT_ISSUED), ListColumn.value("address", Vocab.PAGE)));
      case "evenement" -> new ListPlan(
          List.of(thing("initiative", Vocab.ABOUT), thing("kind", Vocab.DCT_TYPE), year(Vocab.START)),
          List.of("kind", "year"), List.of(Order.date(Vocab.START)), List.of(ListColumn.value("date", Vocab.START)));
      case "aanspraak" -> entitlements(uris);
      case "veranderingsgebeurtenis" -> new ListPlan(List.of(year(Vocab.DCT_DATE)), List.of("year"),
          List.of(Order.date(Vocab.DCT_DATE)), List.of(ListColumn.value("date", Vocab.DCT_DATE)));
      case "waarneming" -> new ListPlan(List.of(things("kind", Vocab.RDF_TYPE)), List.of("kind"),
          List.of(Order.date(Vocab.DCT_DATE)),
          List.of(ListColumn.value("date", Vocab.DCT_DATE), ListColumn.value("count", uris.term("aantal"))));
      case "concept" -> new ListPlan(List.of(thing("scheme", Vocab.SKOS_IN_SCHEME)), List.of("scheme"), List.of(),
          List.of());
      default -> new ListPlan(List.of(), List.of(), List.of(), List.of());
    };
  }

  private static ListPlan entitlements(Uris uris) {
    String holder = uris.term("rechthebbende");
    return new ListPlan(
        List.of(thing("initiative", uris.term("aanspraakOp")), thing("province", holder, uris.term("provincie"))),
        List.of("province"), List.of(),
        List.of(ListColumn.thing("participant", holder), ListColumn.value("kbo", holder, Vocab.DCT_IDENTIFIER),
            ListColumn.value("population", uris.term("inwonersaantal"))));
  }

  private static ListPlan initiatives(Uris uris) {
    return new ListPlan(
        List.of(thing("kind", Vocab.DCT_TYPE), things("theme", uris.term("thema")),
            things("support", uris.term("steunsoort")), things("applicant", uris.term("aanvrager")),
            things("target", uris.term("doelgroep")),
            things("provider", uris.term("aanbieder")), thing("status", Vocab.STATUS),
            thing("part-of", Vocab.DCT_IS_PART_OF),
            things("province", "^" + uris.term("deelnameAan"), uris.term("deelnemer"), uris.term("provincie")),
            year(Vocab.START)),
        List.of("kind", "year", "support"),
        List.of(Order.status(), Order.date(Vocab.START),
            Order.count("participants", "^" + uris.term("deelnameAan"), uris.term("deelnemer"))),
        List.of(ListColumn.value("start", Vocab.START), ListColumn.value("end", Vocab.END),
            ListColumn.value("status_date", uris.term("statusdatum")), ListColumn.value("landing_page", Vocab.PAGE),
            ListColumn.value("description", Vocab.DCT_DESCRIPTION)));
  }

  private static ListPlan authorities(Uris uris) {
    return new ListPlan(
        List.of(thing("kind", Vocab.DCT_TYPE), thing("province", uris.term("provincie")),
            Facet.present("existing", Vocab.DISSOLVED)),
        List.of("province", "existing"),
        List.of(Order.count("initiatives", "^" + uris.term("deelnemer"), uris.term("deelnameAan"))),
        List.of(ListColumn.value("kbo", Vocab.DCT_IDENTIFIER), ListColumn.value("nis", uris.term("nisCode")),
            ListColumn.value("founded", Vocab.FOUNDED), ListColumn.value("dissolved", Vocab.DISSOLVED)));
  }

  private static ListPlan involvements(Uris uris) {
    String firstSeen = uris.term("eerstGezienOp");
    String party = uris.term("betrokkene");
    return new ListPlan(
        List.of(thing("tie", uris.term("band")), thing("initiative", uris.term("betrokkenBij")),
            thing("province", party, uris.term("provincie")),
            thing("vendor", uris.term("softwareleverancier")), year(firstSeen)),
        List.of("tie", "year"), List.of(Order.date(firstSeen)),
        List.of(ListColumn.value("first_seen", firstSeen), ListColumn.value("last_seen", uris.term("laatstGezienOp")),
            ListColumn.values("site", uris.term("besluitensite")), ListColumn.thing("party", party),
            ListColumn.thing("body", party, Vocab.DCT_TYPE), ListColumn.municipality(party),
            ListColumn.value("kbo", party, Vocab.DCT_IDENTIFIER), ListColumn.value("nis", party, uris.term("nisCode")),
            ListColumn.things("source", Vocab.DCT_SOURCE)));
  }

  private static ListPlan phases(Uris uris) {
    return new ListPlan(
        List.of(thing("kind", Vocab.DCT_TYPE), thing("initiative", uris.term("faseVan")), year(Vocab.START)),
        List.of("kind", "year"), List.of(Order.date(Vocab.START)),
        List.of(ListColumn.value("start", Vocab.START), ListColumn.value("end", Vocab.END)));
  }

  private static ListPlan information(Uris uris) {
    return new ListPlan(
        List.of(thing("kind", Vocab.DCT_TYPE), thing("initiative", uris.term("inlichtingOver"))), List.of("kind"),
        List.of(), List.of(ListColumn.value("address", Vocab.SCHEMA + "url")));
  }

  private static ListPlan participations(Uris uris) {
    String party = uris.term("deelnemer");
    return new ListPlan(
        List.of(thing("initiative", uris.term("deelnameAan")), thing("role", Vocab.ROLE),
            thing("province", party, uris.term("provincie")),
            thing("basis", uris.term("basis")), year(Vocab.DCT_DATE)),
        List.of("role", "year"), List.of(Order.date(Vocab.DCT_DATE)),
        List.of(ListColumn.value("date", Vocab.DCT_DATE), ListColumn.thing("participant", party),
            ListColumn.thing("body", party, Vocab.DCT_TYPE), ListColumn.municipality(party),
            ListColumn.value("kbo", party, Vocab.DCT_IDENTIFIER), ListColumn.value("nis", party, uris.term("nisCode")),
            ListColumn.thing("tie", uris.term("band")), ListColumn.value("first_seen", uris.term("eerstGezienOp")),
            ListColumn.things("source", Vocab.DCT_SOURCE)));
  }
}
