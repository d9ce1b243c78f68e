package be.overzicht.http.page.site;

import be.overzicht.html.Link;
import be.overzicht.html.PageContent;
import be.overzicht.html.view.ConceptsView;
import be.overzicht.http.page.model.Reading;
import java.util.Comparator;
import java.util.List;

/** The kinds of things there are, with their numbers. */
public final class ConceptsPage {
  private final Reading reading;

  /** The page for this reader. */
  public ConceptsPage(Reading reading) {
    this.reading = reading;
  }

  /** What stands on it. */
  public PageContent content() {
    List<ConceptsView.Kind> kinds = reading.edition().concepts().stream().map(concept -> new ConceptsView.Kind(
        new Link("/doc/" + concept, reading.many(concept)),
        reading.words().number(reading.edition().things(concept).size()),
        reading.words().find("concept." + concept + ".text").orElse("")))
        .sorted(Comparator.comparing(kind -> kind.link().text(), reading.language().order())).toList();
    String title = reading.t("concepts.title");
    return PageContent.of(title, reading.t("concepts.intro"), new ConceptsView(title, reading.t("concepts.intro"), kinds));
  }
}
