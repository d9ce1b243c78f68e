package be.overzicht.http.page.act;

import be.overzicht.html.Frame;
import be.overzicht.html.Link;
import be.overzicht.html.PageContent;
import be.overzicht.html.section.LinkList;
import be.overzicht.html.section.Section;
import be.overzicht.html.section.Table;
import be.overzicht.html.section.Value;
import be.overzicht.html.view.SectionsView;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Status;
import be.overzicht.http.page.offer.Applications.Window;
import be.overzicht.http.page.offer.Applications;
import be.overzicht.http.page.offer.AtomLink;
import be.overzicht.http.page.offer.Practical;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one can apply for now, the next deadline first; what has no known deadline stands apart. */
public final class OpenPage {
  private final Reading reading;
  private final Applications applications;

  /** The page for this reader. */
  public OpenPage(Reading reading) {
    this.reading = reading;
    this.applications = Applications.of(reading);
  }

  /** What stands on it. */
  public PageContent content() {
    List<Section> sections = new ArrayList<>();
    sections.add(dated("deadline", applications.byDeadline()).orElseGet(this::nothing));
    dated("later", applications.later()).ifPresent(sections::add);
    List<List<List<Value>>> rows = applications.withoutDeadline().stream().map(iri -> row(iri, List.of())).toList();
    if (!rows.isEmpty()) {
      sections.add(table("no-deadline", rows));
    }
    String title = reading.t("open.title");
    String lead = reading.t("open.lead", reading.words().date(reading.day().toString()));
    return new PageContent(new Frame.Meta(title, lead, ""),
        List.of(AtomLink.of(reading, reading.address())), new SectionsView(title, lead, sections));
  }

  /** The sentence of each thing that can be applied for, for those who follow. */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    applications.byDeadline().forEach(window -> entries.add(new Entry(window.iri(), window.initiative(),
        reading.t("open.entry.deadline", reading.label(window.initiative()), day(window.end())))));
    applications.withoutDeadline().forEach(iri -> entries.add(new Entry(iri, iri,
        reading.t("open.entry.no-deadline", reading.label(iri), new Status(reading, iri).badge().text()))));
    return entries;
  }

  /** A sentence on what can be applied for, which thing says so, and for which initiative. */
  public record Entry(String iri, String initiative, String sentence) {}

  private Optional<Section> dated(String id, List<Window> windows) {
    List<List<List<Value>>> rows = windows.stream().map(window -> row(window.initiative(),
        List.of(Value.text((id.equals("later") ? day(window.start()) + " – " : "") + day(window.end()))))).toList();
    return rows.isEmpty() ? Optional.empty() : Optional.of(table(id, rows));
  }

  private String day(Optional<String> date) {
    return date.map(reading.words()::date).orElse("?");
  }

  private Section nothing() {
    Link none = null;
    return new LinkList("deadline", reading.t("open.deadline"), reading.t("open.nothing"), List.of(), none);
  }

  private Section table(String id, List<List<List<Value>>> rows) {
    return new Table(id, reading.t("open." + id), reading.t("open." + id + ".intro"), List.of(reading.one("initiatief"),
        reading.t("practical.deadline"), reading.t("facet.applicant"), reading.t("practical.contact"),
        reading.t("practical.apply"), reading.t("initiative.page")), rows, null).compact();
  }

  private List<List<Value>> row(String iri, List<Value> days) {
    Practical practical = new Practical(reading, iri);
    Value name = Value.of(reading.link(iri));
    List<Value> applicants = reading.facts().things(iri, reading.edition().uris().term("aanvrager")).stream()
        .map(group -> Value.text(reading.label(group))).toList();
    return List.of(List.of(new Status(reading, iri).shown().map(name::in).orElse(name)), days, applicants,
        practical.contacts(), practical.applying(), practical.pages());
  }
}
