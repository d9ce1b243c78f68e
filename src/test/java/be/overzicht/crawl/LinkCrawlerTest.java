package be.overzicht.crawl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Site;
import java.net.URI;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No link of the site is broken, whichever language the reader comes in with. */
class LinkCrawlerTest {
  private static final int MANY = 100;
  private static final int FEW = 25;
  private static final int MORE = 8;

  @Test
  void every_link_to_a_page_leads_somewhere_in_a_sample_of_things() {
    crawl("/", address -> isPage(address) && isInSample(address, FEW));
  }

  @ParameterizedTest
  @Tag("soak")
  @ValueSource(strings = {"/?lang=nl", "/?lang=en"})
  void every_link_to_a_page_leads_somewhere_in_a_larger_sample_of_things(String start) {
    crawl(start, address -> isPage(address) && isInSample(address, MORE));
  }

  @Test
  @Tag("soak")
  void every_link_to_a_file_or_with_one_choice_leads_somewhere() {
    crawl("/", address -> isInSample(address, FEW) && (address.getRawQuery() == null || choices(address) == 1));
  }

  private static void crawl(String start, Predicate<URI> wanted) {
    Crawler crawler = new Crawler(Site.running(), wanted);
    assertEquals(List.of(), crawler.from(start));
    assertTrue(crawler.visited() > MANY, "only " + crawler.visited() + " addresses were found from " + start);
  }

  /** A page with no choice made but that of a language: no facet, order, query or other form. */
  private static boolean isPage(URI address) {
    boolean isPlain = address.getRawQuery() == null || address.getRawQuery().matches("lang=..");
    return isPlain && !address.getPath().matches("/doc/.*\\.(ttl|nt|jsonld|rdf|trig|nq|html|csv)");
  }

  /** Whether it is no thing, or one of so many things. */
  private static boolean isInSample(URI address, int oneIn) {
    return !isThing(address) || Math.floorMod(address.getPath().hashCode(), oneIn) == 0;
  }

  private static boolean isThing(URI address) {
    return address.getPath().matches("/(doc|id|history)/[^/]+/.+");
  }

  private static int choices(URI address) {
    return address.getRawQuery().split("&").length;
  }
}
