package be.overzicht.http.page.site;

import be.overzicht.http.page.model.Finder;
import be.overzicht.http.page.model.Json;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Status;
import be.overzicht.search.Hit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a search finds, and what a search field offers, for programs. */
public final class SearchJson {
  private static final int SUGGESTED = 8;
  private final Reading reading;

  /** The search in the reader's address. */
  public SearchJson(Reading reading) {
    this.reading = reading;
  }

  /** All finds, the best first. */
  public String results() {
    return Json.write(new SearchPage(reading).hits().stream().map(this::result).toList());
  }

  /** A few names that begin like the words. */
  public String suggestions() {
    String words = reading.address().first("q").strip();
    return Json.write(Finder.of(reading.edition()).suggest(words, SUGGESTED).stream().map(this::result).toList());
  }

  private Map<String, Object> result(Hit hit) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("uri", hit.iri());
    result.put("name", reading.label(hit.iri()));
    result.put("page", reading.href(hit.iri()));
    result.put("concept", hit.concept());
    result.put("kind", reading.one(hit.concept()));
    new Status(reading, hit.iri()).shown().ifPresent(status -> result.put("status", status.text()));
    result.put("reason", hit.reason().name().toLowerCase(Locale.ROOT));
    result.put("matched", hit.matched());
    return result;
  }

  /** Names near to this text, for a page that was not found. */
  public static List<Hit> near(Reading reading, String text) {
    return Finder.of(reading.edition()).search(text, 6);
  }
}
