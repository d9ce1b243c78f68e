package be.overzicht.http.page;

import be.overzicht.catalog.Publisher.Contact;
import be.overzicht.html.Address;
import be.overzicht.html.Language;
import be.overzicht.html.Messages;
import be.overzicht.http.page.model.Edition;
import be.overzicht.http.page.model.Reading;
import be.overzicht.store.Snapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a page is asked for.
 *
 * @param snapshot the release that the request began with
 * @param day the day on which it is read, from which the age of facts counts
 * @param contact where readers tell that something is wrong
 * @param language the language of the page, already negotiated
 * @param path the path as it was asked, beginning with a slash
 * @param query the parameters in their order
 */
public record PageRequest(Snapshot snapshot, LocalDate day, Contact contact, Language language, String path,
    Map<String, List<String>> query) {

  /** A page of which nobody is told what is wrong with it. */
  public PageRequest(Snapshot snapshot, LocalDate day, Language language, Address address) {
    this(snapshot, day, Contact.NONE, language, address.path(), address.query());
  }

  /** The release as whoever asks sees it. */
  public Reading reading() {
    return new Reading(Edition.of(snapshot), day, Messages.of(language), address());
  }

  /** The same with other parameters. */
  public PageRequest with(Map<String, List<String>> parameters) {
    return new PageRequest(snapshot, day, contact, language, path, parameters);
  }

  /** Where the page is. */
  public Address address() {
    return new Address(path, query);
  }
}
