package be.overzicht.http.page.figure;

import be.overzicht.html.Link;
import be.overzicht.html.section.Apart;
import be.overzicht.http.page.model.Edition;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Vocab;
import java.util.List;

/** Which initiatives a picture of all of them shows: as many as can be seen, and never silently fewer. */
public final class Shown {
  private static final String CONCEPT = "initiatief";
  private static final int MOST = 150;
  private static final String WORKING_GROUP = "/werkgroep";

  private Shown() {}

  /** The initiatives but for working groups on standards, which are so many that they would hide the programmes. */
  public static List<String> programmes(Reading reading) {
    return reading.edition().part(Programmes.class, edition -> new Programmes(edition.things(CONCEPT).stream()
        .filter(iri -> !isWorkingGroup(edition, iri)).toList())).iris();
  }

  /** Found once for an edition. */
  private record Programmes(List<String> iris) {}

  private static boolean isWorkingGroup(Edition edition, String iri) {
    return edition.facts().things(iri, Vocab.DCT_TYPE).stream().anyMatch(kind -> kind.endsWith(WORKING_GROUP));
  }

  /** The first initiatives, all when there are not too many. */
  static List<String> of(Reading reading) {
    return programmes(reading).stream().limit(MOST).toList();
  }

  /** What is left out, with the way to the list of all; null for nothing. */
  static Apart rest(Reading reading) {
    int programmes = programmes(reading).size();
    int groups = reading.edition().things(CONCEPT).size() - programmes;
    if (programmes > MOST) {
      return new Apart(reading.t("figure.part", MOST, programmes + groups),
          List.of(new Link("/doc/" + CONCEPT, reading.t("figure.whole"))));
    }
    return groups == 0 ? null : new Apart(reading.t("figure.groups", groups),
        List.of(new Link("/doc/" + CONCEPT + "?kind=werkgroep", reading.t("figure.groups.all"))));
  }
}
