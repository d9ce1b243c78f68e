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

  private static boolean isFormOfThing(URI address) {
    return address.getPath().matches("/doc/[^/]+/.+\\.(ttl|nt|jsonld|rdf|trig|nq|html)");
  }

  private static int choices(URI address) {
    return address.getRawQuery().split("&").length;
  }
}
