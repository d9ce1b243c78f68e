package be.overzicht.crawl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Site;
import java.net.URI;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No link of the site is broken, whichever language the reader comes in with. */
class LinkCrawlerTest {
  private static final int MANY = 100;
  private static final int ONE_IN = 300;

  @Test
  void every_link_to_a_page_leads_somewhere_in_a_sample_of_things() {
    crawl(address -> isPage(address) && isInSample(address));
  }

  /**
   * Every address, in both languages, except two choices at once (a facet and a page of a list, say), and the forms of
   * a thing's document, which {@link EveryThingTest} reads.
   */
  @Test
  @Tag("soak")
  void every_link_leads_somewhere() {
    crawl(address -> !isFormOfThing(address) && (address.getRawQuery() == null || choices(address) == 1));
  }

  private static void crawl(Predicate<URI> wanted) {
    Crawler crawler = new Crawler(Site.running(), wanted);
    assertEquals(List.of(), crawler.from("/"));
    assertTrue(crawler.visited() > MANY, "only " + crawler.visited() + " addresses were found");
  }

  /** A page with no choice made but that of a language: no facet, order, query or other form. */
  private static boolean isPage(URI address) {
    boolean isPlain = address.getRawQuery() == null || address.getRawQuery().matches("lang=..");
    return isPlain && !address.getPath().matches("/doc/.*\\.(ttl|nt|jsonld|rdf|trig|nq|html|csv)");
  }

  /** Whether it is no thing, or one of so many things. */
  private static boolean isInSample(URI address) {
    return !isThing(address) || Math.floorMod(address.getPath().hashCode(), ONE_IN) == 0;
  }

  private static boolean isThing(URI address) {
    return address.getPath().matches("/(doc|id|history)/[^/]+/.+");
  }

  private static boolean isFormOfThing(URI address) {
    return address.getPath().matches("/doc/[^/]+/.+\\.(ttl|nt|jsonld|rdf|trig|nq|html)");
  }

  private static int choices(URI address) {
    return address.getRawQuery().split("&").length;
  }
}
