package be.overzicht.http.page.portrait;

import be.overzicht.http.page.display.Display;
import be.overzicht.http.page.display.Displays;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Vocab;

/** Which portrait a thing gets: the display of its class, or one of its concept around it. */
public final class Portraits {

  private Portraits() {}

  /** The portrait of a thing; kinds without one of their own show their statements alone. */
  public static Portrait of(Reading reading, String iri) {
    Subject subject = new Subject(reading, iri);
    Display display = Displays.of(reading.edition().snapshot()).find(subject.things(Vocab.RDF_TYPE)).orElse(Display.NONE);
    DisplayPortrait shaped = new DisplayPortrait(subject, display);
    return switch (reading.edition().uris().concept(subject.iri()).orElse("")) {
      case "initiatief" -> new InitiativePortrait(subject, shaped);
      case "bestuurseenheid" -> new AuthorityPortrait(subject, shaped);
      case "ondersteuningstraject" -> new TrajectoryPortrait(subject);
      default -> shaped;
    };
  }
}
