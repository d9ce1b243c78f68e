package be.overzicht.http.page.figure;

import be.overzicht.html.Address;
import be.overzicht.html.Link;
import be.overzicht.html.section.Apart;
import be.overzicht.http.page.model.Edition;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Status;
import be.overzicht.http.page.model.Vocab;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** Which initiatives a picture of all of them shows: as many as can be seen, and never silently fewer. */
public final class Shown {
  private static final String CONCEPT = "initiatief";
  private static final int MOST = 150;
  private static final String SHOW = "show";
  private static final String ALL = "all";
  private static final String WORKING_GROUP = "/werkgroep";

  private Shown() {}

  /** The initiatives but for working groups on standards, which are so many that they would hide the programmes. */
  public static List<String> programmes(Reading reading) {
    return all(reading).iris();
  }

  private static Programmes all(Reading reading) {
    return reading.edition().part(Programmes.class, edition -> new Programmes(edition.things(CONCEPT).stream()
        .filter(iri -> !isWorkingGroup(edition, iri)).toList(), new AtomicReference<>()));
  }

  /** Found once for an edition, and by their status once for a day of reading. */
  private record Programmes(List<String> iris, AtomicReference<Day> read) {
    Map<Status.Claim, List<String>> byClaim(Reading reading) {
      return read.updateAndGet(known -> known != null && known.date().equals(reading.day()) ? known
          : new Day(reading.day(), iris.stream().collect(Collectors.groupingBy(iri -> new Status(reading, iri).claim()))))
          .byClaim();
    }
  }

  /** What a status says on a day. */
  private record Day(LocalDate date, Map<Status.Claim, List<String>> byClaim) {}

  private static boolean isWorkingGroup(Edition edition, String iri) {
    return edition.facts().things(iri, Vocab.DCT_TYPE).stream().anyMatch(kind -> kind.endsWith(WORKING_GROUP));
  }

  /** The first initiatives that run, all when there are not too many; the others too when the reader asks for them. */
  static List<String> of(Reading reading) {
    List<String> wanted = isAll(reading) ? programmes(reading) : claimed(reading, Status.Claim.RUNNING);
    return wanted.stream().limit(MOST).toList();
  }

  private static List<String> claimed(Reading reading, Status.Claim claim) {
    return all(reading).byClaim(reading).getOrDefault(claim, List.of());
  }

  /** Whether the reader asks for what ended, too, and for what nobody knows to run. */
  static boolean isAll(Reading reading) {
    return reading.address().first(SHOW).equals(ALL);
  }

  /** What is left out, with the way to the list of all; null for nothing. */
  static Apart rest(Reading reading, String figure) {
    List<String> programmes = programmes(reading);
    int groups = reading.edition().things(CONCEPT).size() - programmes.size();
    if (of(reading).size() == MOST) {
      return new Apart(reading.t("figure.part", MOST, programmes.size() + groups),
          List.of(new Link("/doc/" + CONCEPT, reading.t("figure.whole"))));
    }
    List<String> texts = new ArrayList<>(List.of(others(reading)));
    List<Link> links = new ArrayList<>(List.of(others(reading, figure)));
    if (groups > 0) {
      texts.add(reading.t("figure.groups", groups));
      links.add(new Link("/doc/" + CONCEPT + "?kind=werkgroep", reading.t("figure.groups.all")));
    }
    return new Apart(String.join(" ", texts), links);
  }

  /** How many ended, and of how many nobody says whether they run; and whether the picture has them. */
  private static String others(Reading reading) {
    return reading.t(isAll(reading) ? "figure.all" : "figure.running",
        claimed(reading, Status.Claim.ENDED).size(), claimed(reading, Status.Claim.UNKNOWN).size());
  }

  private static Link others(Reading reading, String figure) {
    Address other = reading.address().with(SHOW, isAll(reading) ? List.of() : List.of(ALL)).without("lang");
    return new Link(other.href() + "#" + figure, reading.t(isAll(reading) ? "figure.show.running" : "figure.show.all"));
  }
}
