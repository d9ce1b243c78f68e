package be.overzicht.http.exchange;

import be.overzicht.catalog.Catalog;
import be.overzicht.catalog.Publisher.Contact;
import be.overzicht.catalog.VoidDescription;
import be.overzicht.feed.Feed;
import be.overzicht.http.page.display.Displays;
import be.overzicht.rdf.Prefixes;
import be.overzicht.rdf.RdfDocument;
import be.overzicht.rdf.Uris;
import be.overzicht.release.PublishedContext;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseException;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.release.history.History;
import be.overzicht.store.Snapshot;
import be.overzicht.store.StoreChoice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;

/**
 * One release with everything that is made of it to answer requests. A request takes the site once and keeps it to its
 * end, so that no answer mixes two releases.
 */
public final class Site {
  /** Where the readers are: their day is the one that counts. */
  public static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
  private static final String FREE_REUSE =
      "https://data.vlaanderen.be/id/licentie/modellicentie-gratis-hergebruik/v1.0";

  private final Release release;
  private final Uris uris;
  private final Snapshot snapshot;
  private final History history;
  private final String license;
  private final Feed feed;
  private final Supplier<List<String>> documents;
  private final Supplier<Catalog> catalog;
  private final Supplier<RdfDocument> voidDescription;
  private final Supplier<Prefixes> prefixes;
  private final Supplier<Contact> contact;
  private final LocalDate day;

  private Site(Release release, Snapshot snapshot, History history, String license) {
    this.release = release;
    this.uris = release.uris();
    this.snapshot = snapshot;
    this.history = history;
    this.license = license;
    this.day = LocalDate.ofInstant(release.instant(), BRUSSELS);
    this.feed = Feed.of(history);
    this.documents = new Lazy<>(snapshot::documents);
    this.catalog = lazily(() -> Catalog.of(history.releases()));
    this.voidDescription = lazily(() -> VoidDescription.of(release));
    this.contact = new Lazy<>(() -> Contact.of(release));
    this.prefixes = lazily(() -> PublishedContext.prefixes(release.uris(), PublishedContext.of(release)));
  }

  /** Loads a release to a place with the names for its documents, and looks at those before it. */
  public static Site load(Release release, ReleaseFolder releases, StoreChoice place) {
    return of(release, Snapshot.load(release, place), History.upTo(release, releases));
  }

  /** Loads a later release: of its statements and of the releases before it only what is new, where that is enough. */
  public Site next(Release release, ReleaseFolder releases, StoreChoice place) {
    return of(release, snapshot.next(release, place), history.next(release, releases));
  }

  private static Site of(Release release, Snapshot snapshot, History history) {
    try {
      String license = Catalog.license(release).orElse(FREE_REUSE);
      Displays.open(release, snapshot);
      Site site = new Site(release, snapshot, history, license);
      site.prefixes();
      site.catalog();
      return site;
    } catch (IOException failure) {
      throw new ReleaseException("cannot read who publishes the release " + release.name() + ": " + failure
          + "; check the disk", failure);
    }
  }

  private Site(Site same, LocalDate day) {
    this.release = same.release;
    this.uris = same.uris;
    this.snapshot = same.snapshot;
    this.history = same.history;
    this.license = same.license;
    this.feed = same.feed;
    this.documents = same.documents;
    this.catalog = same.catalog;
    this.voidDescription = same.voidDescription;
    this.prefixes = same.prefixes;
    this.contact = same.contact;
    this.day = day;
  }

  /** The same release, read on another day. */
  public Site on(LocalDate other) {
    return other.equals(day) ? this : new Site(this, other);
  }

  /** The day on which it is read, in Flanders: how old a fact is counts from it. */
  public LocalDate day() {
    return day;
  }

  /** When what pages say of the age of facts last changed: with the release, or when the day began. */
  public Instant shownSince() {
    Instant begin = day.atStartOfDay(BRUSSELS).toInstant();
    return begin.isAfter(release.instant()) ? begin : release.instant();
  }

  /** Something that is made by reading the release. */
  private interface Reading<T> {
    T read() throws IOException;
  }

  private static <T> Supplier<T> lazily(Reading<T> reading) {
    return new Lazy<>(() -> {
      try {
        return reading.read();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    });
  }

  /** The files. */
  public Release release() {
    return release;
  }

  /** The statements, loaded. */
  public Snapshot snapshot() {
    return snapshot;
  }

  /** All versions of all things up to this release. */
  public History history() {
    return history;
  }

  /** The change feed up to this release. */
  public Feed feed() {
    return feed;
  }

  /** The IRIs of all things that have a document of their own, in order. */
  public List<String> documents() {
    return documents.get();
  }

  /** The catalogue that the release describes itself with. */
  public Catalog catalog() {
    return catalog.get();
  }

  /** The description of the data in VoID. */
  public RdfDocument voidDescription() {
    return voidDescription.get();
  }

  /** The prefixes that documents are written with, and the names of the context in JSON-LD. */
  public Prefixes prefixes() {
    return prefixes.get();
  }

  /** Where readers tell the publisher that something is wrong. */
  public Contact contact() {
    return contact.get();
  }

  /** The address of the licence of the data. */
  public String license() {
    return license;
  }

  /** The addresses of the release. */
  public Uris uris() {
    return uris;
  }
}
