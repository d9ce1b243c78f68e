package be.overzicht.sparql;

import be.overzicht.http.TinyReleases;
import be.overzicht.rdf.Uris;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small generated data: things in a chain, in two named graphs that share one statement each. */
final class Fixture {
  static final String BASE = TinyReleases.BASE;
  static final Uris URIS = new Uris(BASE);
  private static final String TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";
  private static final String LABEL = "<http://www.w3.org/2004/02/skos/core#prefLabel>";
  private static final String NEXT = "<http://overzicht.test/ns/digitalisering#volgende>";

  private Fixture() {}

  /** So many initiatives, each with a type, a name and the one that follows it. */
  static String chain(int things) {
    return IntStream.range(0, things).mapToObj(Fixture::thing).collect(Collectors.joining());
  }

  private static String thing(int number) {
    String subject = "<" + URIS.id("initiatief", "i" + number) + "> ";
    String one = " <" + URIS.graph("initiatives") + "> .\n";
    String two = " <" + URIS.graph("links") + "> .\n";
    return subject + TYPE + " <http://purl.org/vocab/cpsv#PublicService>" + one
        + subject + LABEL + " \"Initiatief " + number + " \u00e9\u00e9n\"@nl" + one
        + subject + LABEL + " \"Initiatief " + number + " \u00e9\u00e9n\"@nl" + two
        + subject + NEXT + " <" + URIS.id("initiatief", "i" + (number + 1)) + ">" + two;
  }
}
