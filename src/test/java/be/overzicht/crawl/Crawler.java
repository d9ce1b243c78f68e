package be.overzicht.crawl;

import be.overzicht.testing.Site;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Follows links from the front page until there are none left that it has not been to, and notes those that break. */
final class Crawler {
  private final Site site;
  private final Predicate<URI> wanted;
  private final Deque<URI> open = new ArrayDeque<>();
  private final Map<URI, URI> foundOn = new LinkedHashMap<>();
  private final Map<URI, Set<String>> places = new HashMap<>();
  private final Map<URI, URI> fragments = new LinkedHashMap<>();
  private final List<String> broken = new ArrayList<>();

  /**
   * Prepares a crawl.
   *
   * @param wanted which addresses of the site to go to; what leads outside is never followed
   */
  Crawler(Site site, Predicate<URI> wanted) {
    this.site = site;
    this.wanted = wanted;
  }

  /** Crawls from an address; gives what was broken: the address, what it answered, and the page that links to it. */
  List<String> from(String start) {
    URI root = URI.create(site.base()).resolve(start);
    note(root, root);
    while (!open.isEmpty()) {
      visit(open.poll());
    }
    fragments.forEach((target, page) -> {
      Set<String> there = places.get(withoutFragment(target));
      if (there != null && !there.contains(target.getFragment())) {
        broken.add(target + " has no such place, linked from " + page);
      }
    });
    return broken;
  }

  /** How many addresses it has been to. */
  int visited() {
    return foundOn.size();
  }

  private void visit(URI address) {
    HttpResponse<byte[]> answer = site.get(path(address), "Accept", "text/html, */*;q=0.5");
    int status = answer.statusCode();
    if (status / 100 == 3) {
      answer.headers().firstValue("Location").ifPresentOrElse(
          location -> note(address.resolve(location), address),
          () -> broken.add(address + " redirects nowhere, linked from " + foundOn.get(address)));
    } else if (status != 200) {
      broken.add(address + " answers " + status + ", linked from " + foundOn.get(address));
    } else if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
      read(address, new HtmlText(new String(answer.body(), StandardCharsets.UTF_8)));
    }
  }

  private void read(URI page, HtmlText html) {
    places.put(page, html.places());
    for (String written : html.addresses()) {
      try {
        note(page.resolve(written), page);
      } catch (IllegalArgumentException e) {
        broken.add("\"" + written + "\" is not an address, on " + page);
      }
    }
  }

  private void note(URI link, URI page) {
    URI target = withoutFragment(link);
    boolean isOurs = site.base().equals(target.getScheme() + "://" + target.getRawAuthority());
    if (!isOurs || !wanted.test(target)) {
      return;
    }
    if (link.getFragment() != null && !link.getFragment().isEmpty()) {
      fragments.putIfAbsent(link, page);
    }
    if (foundOn.putIfAbsent(target, page) == null) {
      open.add(target);
    }
  }

  private static URI withoutFragment(URI address) {
    String text = address.toString();
    int hash = text.indexOf('#');
    return hash < 0 ? address : URI.create(text.substring(0, hash));
  }

  private static String path(URI address) {
    String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
    return address.getRawQuery() == null ? path : path + "?" + address.getRawQuery();
  }
}
