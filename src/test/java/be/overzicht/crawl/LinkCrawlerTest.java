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

  @ParameterizedTest
  @ValueSource(strings = {"/", "/?lang=nl", "/?lang=en"})
  void every_link_to_a_page_leads_somewhere(String start) {
    Predicate<URI> withoutChoices =
        address -> address.getRawQuery() == null || address.getRawQuery().matches("lang=..");
    crawl(start, address -> withoutChoices.test(address) && !isFile(address));
  }

  @Test
  @Tag("soak")
  void every_link_with_one_choice_or_a_form_leads_somewhere() {
    crawl("/", address -> address.getRawQuery() == null || choices(address) <= 2);
  }

  private static void crawl(String start, Predicate<URI> wanted) {
    Crawler crawler = new Crawler(Site.running(), wanted);
    assertEquals(List.of(), crawler.from(start));
    assertTrue(crawler.visited() > MANY, "only " + crawler.visited() + " addresses were found from " + start);
  }

  private static int choices(URI address) {
    return address.getRawQuery().split("&").length;
  }

  private static boolean isFile(URI address) {
    return address.getPath().matches("/doc/.*\\.(ttl|nt|jsonld|rdf|trig|nq|html|csv)");
  }
}
