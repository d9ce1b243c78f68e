package be.overzicht.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.catalog.Catalog;
import be.overzicht.catalog.Publisher.Contact;
import be.overzicht.rdf.RdfFormat;
import be.overzicht.release.Release;
import be.overzicht.testing.Site;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People can react, and find what they can use and whom to ask. */
class ActTest {
  @TempDir
  Path folder;

  @Test
  void every_page_leads_to_where_errors_are_told_and_this_copy_says_that_it_has_no_contact() {
    for (String path : List.of("/", "/doc/initiatief/lblod", "/doc/initiatief", "/search?q=lblod", "/sparql", "/dumps")) {
      assertTrue(page(path).contains("href=\"/over#report\">Iets fout of ontbreekt er iets?"), path);
    }
    assertTrue(page("/over").contains("Deze kopie heeft geen contact"), "told");
    HttpResponse<byte[]> english = Site.running().get("/about");
    assertEquals(301, english.statusCode());
    assertEquals("/over?lang=en", english.headers().firstValue("Location").orElseThrow());
    assertTrue(page("/over?lang=en").contains("This copy has no contact"));
  }

  @Test
  void a_contact_is_an_input_of_the_release_for_pages_and_catalogue() throws IOException {
    TinyReleases releases = new TinyReleases(folder);
    assertTrue(!Contact.of(releases.publish(TinyReleases.FIRST)).isReachable());
    releases.addToPublisher("""
        <id/contactpunt/overzicht> vcard:hasEmail <mailto:desk@overzicht.test> ; vcard:hasURL <https://forge.test/issues> .
        """);
    Release release = releases.publish(TinyReleases.FIRST);
    Contact contact = Contact.of(release);
    assertEquals(Optional.of("mailto:desk@overzicht.test"), contact.email());
    assertEquals(Optional.of("https://forge.test/issues"), contact.tracker());
    String catalogue = new String(Catalog.of(List.of(release)).document().bytes(RdfFormat.NTRIPLES), StandardCharsets.UTF_8);
    assertTrue(catalogue.contains("<mailto:desk@overzicht.test>"), "DCAT says it as well");
  }

  @Test
  void what_is_open_is_a_page_and_a_feed_with_the_same_offers() {
    String page = page("/open");
    assertTrue(page.contains("Zonder bekende deadline") && page.contains("/doc/initiatief/loket-lokale-besturen"), page);
    assertTrue(page.contains("href=\"mailto:LoketLokaalBestuur@vlaanderen.be\""), "whom to contact");
    String feed = page("/open.atom");
    assertTrue(feed.contains("<title>Loket voor Lokale Besturen: zonder bekende deadline (lopend, "), feed);
    assertEquals(offers(page), feed.split("<entry>", -1).length - 1);
  }

  @Test
  void an_offer_says_whom_to_contact_how_to_apply_and_where_its_page_is_on_page_card_and_find() {
    for (String path : List.of("/doc/initiatief/loket-lokale-besturen", "/search?q=Loket+voor+lokale+besturen",
        "/doc/bestuurseenheid/0697608063")) {
      String page = page(path);
      assertTrue(page.contains("href=\"mailto:LoketLokaalBestuur@vlaanderen.be\""), path);
      assertTrue(page.contains("href=\"https://loket.lokaalbestuur.vlaanderen.be\""), path);
    }
  }

  private static int offers(String page) {
    return page.split("<td><a href=\"/doc/initiatief/", -1).length - 1;
  }

  private static String page(String path) {
    return new String(Site.running().get(path, "Accept", "text/html").body(), StandardCharsets.UTF_8);
  }
}
