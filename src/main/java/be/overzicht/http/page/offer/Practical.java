package be.overzicht.http.page.offer;

import be.overzicht.html.Link;
import be.overzicht.html.section.Value;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Vocab;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What one needs to use an initiative: whom to contact, how to apply, until when, and the page of who provides it.
 *
 * @param reading the reader, with the day
 * @param iri the initiative
 */
public record Practical(Reading reading, String iri) {
  private static final Set<String> CONTACT = Set.of("e-mail", "telefoon");
  private static final Set<String> APPLY = Set.of("aanmelden", "formulier", "werkwijze");

  /** Whom to contact, mail before telephone. */
  public List<Value> contacts() {
    return information(CONTACT);
  }

  /** How to apply, or to connect. */
  public List<Value> applying() {
    return information(APPLY);
  }

  /** The day until which one can apply, if it is known and not past. */
  public Optional<String> deadline() {
    return Applications.of(reading).deadline(iri).map(reading.words()::date);
  }

  /** Its own page, or else those that tell of it, or else the sites of who provides it. */
  public List<Value> pages() {
    return Stream.<Supplier<List<Value>>>of(() -> addresses(iri, Vocab.PAGE),
            () -> information(Set.of("webpagina")),
            () -> reading.facts().things(iri, reading.edition().uris().term("aanbieder")).stream()
                .flatMap(provider -> addresses(provider, Vocab.HOMEPAGE).stream()).toList())
        .map(Supplier::get).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
  }

  /** All of it in a few links, for cards and finds. */
  public List<Link> links() {
    Stream<Link> until = deadline().map(day -> Link.plain(reading.t("practical.until", day))).stream();
    return Stream.of(until, contacts().stream().limit(1).map(Value::link), applying().stream().map(Value::link)
        .filter(Link::isLink).limit(1), pages().stream().limit(1).map(Value::link)).flatMap(links -> links).distinct()
        .toList();
  }

  private List<Value> addresses(String thing, String property) {
    return reading.facts().values(thing, property).stream().map(term -> address(term.text())).distinct().toList();
  }

  private List<Value> information(Set<String> kinds) {
    return reading.facts().pointing(reading.edition().uris().term("inlichtingOver"), iri).stream()
        .filter(one -> reading.facts().things(one, Vocab.DCT_TYPE).stream()
            .anyMatch(kind -> kinds.contains(kind.substring(kind.lastIndexOf('/') + 1))))
        .sorted().flatMap(one -> shown(one).stream()).distinct().toList();
  }

  private List<Value> shown(String information) {
    List<Value> addresses = addresses(information, Vocab.SCHEMA + "url");
    return !addresses.isEmpty() ? addresses
        : reading.text(information, Vocab.DCT_DESCRIPTION).map(Value::text).stream().toList();
  }

  /** Without the scheme that a mailbox or a phone number has, and without what every page begins with. */
  private static Value address(String address) {
    return Value.of(new Link(address, address.replaceFirst("^(mailto|tel):|^https?://(www\\.)?", "")
        .replaceFirst("/$", "")));
  }
}
