package be.overzicht.http.page.portrait;

import be.overzicht.http.page.display.Displays;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Vocab;
import java.util.List;

/** Which portrait a thing gets: one of its concept, else the display of its class. */
public final class Portraits {

  private Portraits() {}

  /** The portrait of a thing; kinds without one of their own show their statements alone. */
  public static Portrait of(Reading reading, String iri) {
    Subject subject = new Subject(reading, iri);
    return switch (reading.edition().uris().concept(subject.iri()).orElse("")) {
      case "initiatief" -> new InitiativePortrait(subject);
      case "bestuurseenheid" -> new AuthorityPortrait(subject);
      case "ondersteuningstraject" -> new TrajectoryPortrait(subject);
      default -> Displays.of(reading.edition().snapshot()).find(subject.things(Vocab.RDF_TYPE))
          .<Portrait>map(display -> new DisplayPortrait(subject, display)).orElse(List::of);
    };
  }
}
