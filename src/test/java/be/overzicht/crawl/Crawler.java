package be.overzicht.crawl;

import be.overzicht.testing.Site;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Follows links from a page until there are none left that it has not been to, and notes those that break. */
final class Crawler {
  private final Site site;
  private final Predicate<URI> wanted;
  private final Map<URI, URI> foundOn = new LinkedHashMap<>();
  private final Map<URI, Set<String>> places = new HashMap<>();
  private final Map<URI, URI> fragments = new LinkedHashMap<>();
  private final List<String> broken = new ArrayList<>();
  private List<URI> open = new ArrayList<>();

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
      List<URI> layer = open;
      open = new ArrayList<>();
      layer.parallelStream().map(this::visit).toList().forEach(this::read);
    }
    fragments.forEach((link, page) -> {
      Set<String> there = places.getOrDefault(withoutFragment(link), Set.of());
      if (!there.isEmpty() && !there.contains(link.getFragment())) {
        broken.add(link + " has no such place, linked from " + page);
      }
    });
    return broken;
  }

  /** How many addresses it has been to. */
  int visited() {
    return foundOn.size();
  }

  private Visit visit(URI address) {
    return Visit.of(address, site.get(path(address), "Accept", "text/html, */*;q=0.5"));
  }

  private void read(Visit visit) {
    places.put(visit.address(), visit.places());
    visit.faults().forEach(fault ->
        broken.add(visit.address() + " " + fault + ", linked from " + foundOn.get(visit.address())));
    visit.links().forEach(link -> note(link, visit.address()));
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
