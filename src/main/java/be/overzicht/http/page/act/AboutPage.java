package be.overzicht.http.page.act;

import be.overzicht.catalog.Publisher.Contact;
import be.overzicht.catalog.Publisher;
import be.overzicht.html.Link;
import be.overzicht.html.PageContent;
import be.overzicht.html.section.LinkList;
import be.overzicht.html.section.Section;
import be.overzicht.html.section.Value;
import be.overzicht.html.view.SectionsView;
import be.overzicht.http.page.model.Reading;
import be.overzicht.release.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Who publishes, how a fact gets in, what is not covered, how an error is told, accessibility and privacy. */
public final class AboutPage {
  private final Reading reading;
  private final Contact contact;
  private final Release release;

  /** The page of a release for this reader. */
  public AboutPage(Reading reading, Contact contact, Release release) {
    this.reading = reading;
    this.contact = contact;
    this.release = release;
  }

  /** What stands on it. */
  public PageContent content() {
    String publisher = Publisher.of(release).map(Publisher::name).orElse(reading.t("unknown"));
    List<Section> sections = List.of(
        section("publisher", reading.t("over.publisher.text", publisher), contacts()),
        section("facts", reading.t("over.facts.text"), texts("over.facts", 3, new Link("/doc/bron", reading.many("bron")),
            new Link("/quality", reading.t("nav.quality")))),
        section("missing", reading.t("over.missing.text"), texts("over.missing", 5)),
        section("report", reading.t("over.report.text"), reports()),
        section("accessibility", reading.t("over.accessibility.text"), texts("over.accessibility", 3)),
        section("privacy", reading.t("over.privacy.text"), texts("over.privacy", 2)));
    String title = reading.t("over.title");
    return PageContent.of(title, reading.t("over.lead"), new SectionsView(title, reading.t("over.lead"), sections));
  }

  private Section section(String id, String text, List<Value> items) {
    Link none = null;
    return new LinkList(id, reading.t("over." + id), text, items, none);
  }

  private List<Value> texts(String key, int count, Link... links) {
    List<Value> texts = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      texts.add(Value.text(reading.t(key + "." + number)));
    }
    Stream.of(links).map(Value::of).forEach(texts::add);
    return texts;
  }

  /** The ways there are; that there are none is said as well. */
  private List<Value> contacts() {
    List<Value> ways = new ArrayList<>();
    contact.email().ifPresent(email -> ways.add(Value.of(new Link(email, email.replaceFirst("^mailto:", "")))));
    contact.tracker().ifPresent(tracker -> ways.add(Value.of(new Link(tracker, tracker))));
    return ways.isEmpty() ? List.of(Value.text(reading.t("over.no-contact"))) : ways;
  }

  private List<Value> reports() {
    List<Value> ways = new ArrayList<>(contacts());
    ways.add(Value.text(reading.t("over.report.1", reading.edition().snapshot().name())));
    return ways;
  }
}
