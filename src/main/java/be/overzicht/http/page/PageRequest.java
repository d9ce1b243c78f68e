package be.overzicht.http.page;

import be.overzicht.html.Address;
import be.overzicht.html.Language;
import be.overzicht.store.Snapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a page is asked for.
 *
 * @param snapshot the release that the request began with
 * @param day the day on which it is read, from which the age of facts counts
 * @param language the language of the page, already negotiated
 * @param path the path as it was asked, beginning with a slash
 * @param query the parameters in their order
 */
public record PageRequest(Snapshot snapshot, LocalDate day, Language language, String path,
    Map<String, List<String>> query) {

  /** Where the page is. */
  Address address() {
    return new Address(path, query);
  }
}
