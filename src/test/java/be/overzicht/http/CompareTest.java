package be.overzicht.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Site;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two to four things of a kind stand side by side; what cannot be compared is told. */
class CompareTest {

  @Test
  void initiatives_stand_side_by_side_by_reference_address_or_name() {
    String page = page(get("/vergelijk?i=city-of-things&i=vloca"), 200);
    assertTrue(page.contains("<title>City of Things en ")
        && page.contains("lopend, laatst bevestigd op 25 april 2025"), page);
    assertTrue(page.contains("<th scope=\"col\">City of Things</th>"), page);
    assertEquals(2, page(get("/vergelijk?i=initiatief/city-of-things&i=" + Site.running().base() + "/id/initiatief/vloca"),
        200).split("laatst bevestigd op", -1).length - 1, "one of each");
    String three = page(get("/vergelijk?lang=en&i=LBLOD&i=vloca&i=Mijn+Burgerprofiel"), 200);
    assertTrue(three.contains("Seen (participation not known)") && three.contains("Mijn Burgerprofiel"), three);
  }

  @Test
  void authorities_stand_side_by_side_by_number_or_name() {
    String page = page(get("/vergelijk?i=0697608063&i=Gemeente+Lubbeek"), 200);
    assertTrue(page.contains("Gemeente Aalter") && page.contains("Gemeente Lubbeek"), page);
  }

  @Test
  void what_cannot_be_compared_is_told_in_the_language_of_the_page() {
    Map.of("/vergelijk", "in dit adres staan er 0", "/vergelijk?i=lblod", "staan er 1",
            "/vergelijk?i=lblod&i=vloca&i=acm-idm&i=magda&i=ipdc", "staan er 5",
            "/vergelijk?i=lblod&i=xqzzy", "geen initiatief of bestuur “xqzzy”",
            "/vergelijk?i=lblod&i=0697608063", "van een andere soort",
            "/vergelijk?i=lblod&i=initiatief/lblod", "staat er twee keer in")
        .forEach((address, told) -> assertTrue(page(get(address), 400).contains(told), address));
    assertTrue(page(get("/vergelijk?lang=en&i=lblod"), 400).contains("this address has 1"));
    assertTrue(page(get("/vergelijk?i=%3Cscript%3E&i=lblod"), 400).contains("&lt;script>")
        || page(get("/vergelijk?i=%3Cscript%3E&i=lblod"), 400).contains("&lt;script&gt;"), "escaped");
  }

  @Test
  void the_english_name_keeps_what_was_asked() {
    HttpResponse<byte[]> english = get("/compare?i=lblod&i=vloca");
    assertEquals("/vergelijk?i=lblod&i=vloca&lang=en", english.headers().firstValue("Location").orElseThrow());
  }

  private static HttpResponse<byte[]> get(String path) {
    return Site.running().get(path, "Accept", "text/html");
  }

  private static String page(HttpResponse<byte[]> answer, int status) {
    assertEquals(status, answer.statusCode());
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
