package be.overzicht.http.page.figure;

import be.overzicht.html.Link;
import be.overzicht.html.section.Apart;
import be.overzicht.http.page.model.Reading;
import java.util.List;

/** Which initiatives a picture of all of them shows: as many as can be seen, and never silently fewer. */
final class Shown {
  private static final String CONCEPT = "initiatief";
  private static final int MOST = 150;

  private Shown() {}

  /** The first initiatives, all when there are not too many. */
  static List<String> of(Reading reading) {
    return reading.edition().things(CONCEPT).stream().limit(MOST).toList();
  }

  /** What is left out, with the way to the list of all; null for nothing. */
  static Apart rest(Reading reading) {
    int all = reading.edition().things(CONCEPT).size();
    return all <= MOST ? null : new Apart(reading.t("figure.part", MOST, all),
        List.of(new Link("/doc/" + CONCEPT, reading.t("figure.whole"))));
  }
}
