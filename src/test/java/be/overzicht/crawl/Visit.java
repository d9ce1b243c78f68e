package be.overzicht.crawl;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a robot saw at one address.
 *
 * @param address where it was
 * @param links where that leads to: the links of a page, or the target of a redirect
 * @param places the places in the page that can be linked to
 * @param faults what is wrong with the answer itself
 */
record Visit(URI address, List<URI> links, Set<String> places, List<String> faults) {

  /** Reads an answer: follows nothing. */
  static Visit of(URI address, HttpResponse<byte[]> answer) {
    int status = answer.statusCode();
    if (status / 100 == 3) {
      return answer.headers().firstValue("Location")
          .map(location -> new Visit(address, List.of(address.resolve(location)), Set.of(), List.of()))
          .orElseGet(() -> broken(address, "redirects nowhere"));
    }
    if (status != 200) {
      return broken(address, "answers " + status);
    }
    boolean isPage = answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
    return isPage
        ? page(address, new HtmlText(new String(answer.body(), StandardCharsets.UTF_8)))
        : new Visit(address, List.of(), Set.of(), List.of());
  }

  private static Visit page(URI address, HtmlText html) {
    List<URI> links = new ArrayList<>();
    List<String> faults = new ArrayList<>();
    for (String written : html.addresses()) {
      try {
        links.add(address.resolve(written));
      } catch (IllegalArgumentException e) {
        faults.add("links to \"" + written + "\", which is not an address");
      }
    }
    return new Visit(address, links, html.places(), faults);
  }

  private static Visit broken(URI address, String fault) {
    return new Visit(address, List.of(), Set.of(), List.of(fault));
  }
}
