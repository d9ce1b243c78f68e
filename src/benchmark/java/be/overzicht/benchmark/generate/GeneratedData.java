package be.overzicht.benchmark.generate;

import be.overzicht.rdf.Uris;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Data shaped like ours, of any size, in twelve graphs: authorities with their identifiers and areas, initiatives, who
 * takes part in what, events, figures, sources. The same size always gives the same statements.
 */
public final class GeneratedData {
  /** The address that everything begins with. */
  public static final Uris URIS = new Uris("http://localhost:8080");
  /** How many themes initiatives are spread over. */
  public static final int THEMES = 500;
  private static final int TRIPLES_PER_AUTHORITY = 78;
  private static final int PARTICIPATIONS = 5;
  private static final String AUTHORITY = "bestuurseenheid";
  private static final String PARTICIPATION = "deelname";
  private static final String[] PROVINCES = {"antwerpen", "limburg", "oost-vlaanderen", "vlaams-brabant", "west-vlaanderen"};
  private static final String[] WORDS = {
    "loket", "burger", "gegevens", "water", "mobiliteit", "besluit", "register", "energie", "school", "archief"};

  private final int authorities;
  private final Random random;
  private final Statements to;

  /**
   * One of many of about the same size.
   *
   * @param number stands in the titles of the first authority and of its identifier; none in those of edition 0
   * @param seed what is made up follows from it: another seed gives data that differ in most of the values
   */
  public record Edition(int number, long seed) {
    /** The usual one. */
    public static final Edition USUAL = new Edition(0, 2026);
  }

  private GeneratedData(int authorities, Random random, Consumer<String> lines) {
    this.authorities = authorities;
    this.random = random;
    this.to = new Statements(URIS, lines);
  }

  /** How many authorities data of this size has. */
  public static int authorities(long triples) {
    return (int) Math.max(1, triples / TRIPLES_PER_AUTHORITY);
  }

  /** How many initiatives data of this size has. */
  public static int initiatives(long triples) {
    return Math.max(1, authorities(triples) / 2);
  }

  /** Hands about so many statements to {@code lines}, each an N-Quads line without its end, unsorted. */
  public static void write(long triples, Edition edition, Consumer<String> lines) {
    GeneratedData data = new GeneratedData(authorities(triples), new Random(edition.seed()), lines);
    data.addOntology();
    if (edition.number() > 0) {
      data.addTitles("Edition " + edition.number());
    }
    for (int number = 0; number < data.authorities; number++) {
      data.addAuthority(number);
      data.addFigures(number);
      if (number % 2 == 0) {
        data.addInitiative(number / 2);
      }
      if (number % 10 == 0) {
        data.addOrganisation(number / 10);
      }
      for (int each = 0; each < PARTICIPATIONS; each++) {
        data.addParticipation(number, each);
      }
    }
  }

  private void addTitles(String title) {
    to.about(AUTHORITY, kbo(0), "authorities").text("dct:title", title, "en");
    to.about("identificator", "kbo-" + kbo(0), "identifiers").text("dct:title", title, "en");
  }

  private void addOntology() {
    for (int theme = 0; theme < THEMES; theme++) {
      to.about("concept", "thema/" + theme, "ontology").type("skos:Concept").text("skos:prefLabel", "Thema " + theme, "nl");
    }
    for (String province : PROVINCES) {
      to.about("concept", "provincie/" + province, "ontology").type("skos:Concept").text("skos:prefLabel", province, "nl");
    }
  }

  private void addAuthority(int number) {
    String kbo = kbo(number);
    to.about(AUTHORITY, kbo, "authorities")
        .type("besluit:Bestuurseenheid")
        .text("skos:prefLabel", word() + " " + number, "nl")
        .text("skos:altLabel", "Voormalig " + word() + " " + number, "nl")
        .link("adms:identifier", "identificator", "kbo-" + kbo)
        .link("besluit:werkingsgebied", "werkingsgebied", kbo)
        .link("dig:provincie", "concept", "provincie/" + PROVINCES[random.nextInt(PROVINCES.length)])
        .value("dct:issued", day(), "date")
        .value("wgs84:lat", "51." + random.nextInt(1000), "decimal")
        .value("wgs84:long", "4." + random.nextInt(1000), "decimal")
        .link("org:subOrganizationOf", "organisatie", "o" + number / 10)
        .link("dct:source", "bron", "s" + number / 5);
    to.about("identificator", "kbo-" + kbo, "identifiers")
        .type("adms:Identifier").value("skos:notation", kbo, "string").value("dct:issued", day(), "date");
    to.about("werkingsgebied", kbo, "working-areas")
        .type("dct:Location").text("rdfs:label", "Gebied " + number, "nl").value("skos:notation", "" + number, "integer");
  }

  private void addFigures(int number) {
    to.about("evenement", "e" + number, "events")
        .type("schema:Event").text("skos:prefLabel", "Sessie " + word(), "nl").value("dct:date", day(), "date")
        .link("dig:deelnemer", AUTHORITY, kbo(number)).link("dct:source", "bron", "s" + number / 5);
    to.about("waarneming", "w" + number, "observations")
        .type("qb:Observation").link("dig:over", AUTHORITY, kbo(number))
        .value("dig:waarde", "" + random.nextInt(100), "integer").value("dct:date", day(), "date")
        .link("dct:source", "bron", "s" + number / 5);
    to.about("bedrag", "b" + number, "amounts")
        .type("schema:MonetaryAmount").value("schema:value", random.nextInt(100000) + ".00", "decimal")
        .value("schema:currency", "EUR", "string");
    if (number % 5 == 0) {
      to.about("bron", "s" + number / 5, "sources")
          .type("foaf:Document").text("dct:title", "Bron " + word() + " " + number, "nl").value("dct:issued", day(), "date");
    }
  }

  private void addInitiative(int number) {
    to.about("initiatief", "i" + number, "initiatives")
        .type("cpsv:PublicService")
        .text("dct:title", "Initiatief " + word() + " " + number, "nl")
        .text("dct:description", "Ondersteunt " + word() + " en " + word() + " bij lokale besturen.", "nl")
        .link("dig:thema", "concept", "thema/" + random.nextInt(THEMES))
        .link("dct:publisher", "organisatie", "o" + random.nextInt(Math.max(1, authorities / 10)))
        .value("dct:issued", day(), "date");
    if (number % 2 == 0) {
      to.text("dct:title", "Initiative " + word() + " " + number, "en");
    }
    to.about("ondersteuningstraject", "t" + number, "trajectories")
        .type("prov:Activity").link("dig:initiatief", "initiatief", "i" + number).value("dct:issued", day(), "date");
  }

  private void addOrganisation(int number) {
    to.about("organisatie", "o" + number, "organisations")
        .type("org:Organization").text("skos:prefLabel", "Organisatie " + word() + " " + number, "nl")
        .text("skos:prefLabel", "Organisation " + word() + " " + number, "en");
  }

  private void addParticipation(int authority, int each) {
    int number = authority * PARTICIPATIONS + each;
    to.about(PARTICIPATION, "d" + number, "participations")
        .type("dig:Deelname")
        .link("dig:deelnemer", AUTHORITY, kbo(authority))
        .link("dig:initiatief", "initiatief", "i" + random.nextInt(Math.max(1, authorities / 2)))
        .value("dct:date", day(), "date")
        .value("dig:status", random.nextBoolean() ? "lopend" : "afgerond", "string")
        .text("rdfs:label", "Deelname " + number, "nl")
        .link("dct:source", "bron", "s" + authority / 5);
  }

  /** Concept and reference of the n-th authority. */
  public static String authorityPath(int number) {
    return AUTHORITY + "/" + kbo(number);
  }

  /** The enterprise number of the n-th authority. */
  public static String kbo(int number) {
    return String.format("%010d", 200_000_000L + number * 7L);
  }

  private String word() {
    return WORDS[random.nextInt(WORDS.length)];
  }

  private String day() {
    return String.format("20%02d-%02d-%02d", 10 + random.nextInt(16), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }
}
