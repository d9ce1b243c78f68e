package be.overzicht.http.page.portrait;

import be.overzicht.http.page.model.Reading;
import java.util.List;

/** Which portrait a thing gets, by its concept. */
public final class Portraits {

  private Portraits() {}

  /** The portrait of a thing; kinds without one of their own show their statements alone. */
  public static Portrait of(Reading reading, String iri) {
    Subject subject = new Subject(reading, iri);
    return switch (reading.edition().uris().concept(subject.iri()).orElse("")) {
      case "initiatief" -> new InitiativePortrait(subject);
      case "bestuurseenheid" -> new AuthorityPortrait(subject);
      case "ondersteuningstraject" -> new TrajectoryPortrait(subject);
      case "organisatie" -> new OrganisationPortrait(subject);
      case "overeenkomst" -> new AgreementPortrait(subject);
      case "bron" -> new SourcePortrait(subject);
      default -> List::of;
    };
  }
}
