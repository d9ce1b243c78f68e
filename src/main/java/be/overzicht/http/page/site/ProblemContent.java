package be.overzicht.http.page.site;

import be.overzicht.html.Link;
import be.overzicht.html.PageContent;
import be.overzicht.html.view.ProblemView;
import be.overzicht.http.page.model.Reading;
import java.util.List;

/** A page that says what went wrong; where nothing was found, what may have been meant. */
public final class ProblemContent {
  private static final int NOT_FOUND = 404;
  private final Reading reading;

  /** Problems for this reader. */
  public ProblemContent(Reading reading) {
    this.reading = reading;
  }

  /** What stands on the page. */
  public PageContent of(int status, String title, String detail) {
    List<Link> suggestions = status == NOT_FOUND ? near() : List.of();
    return PageContent.of(title, detail, new ProblemView(status, title, detail, suggestions));
  }

  /** Things whose name is near to the last step of the path. */
  private List<Link> near() {
    String path = reading.address().path();
    String last = path.substring(path.lastIndexOf('/') + 1).replaceAll("\\.[a-z]{2,6}$", "").replace('-', ' ');
    return SearchJson.near(reading, last).stream().map(hit -> reading.link(hit.iri())).toList();
  }
}
