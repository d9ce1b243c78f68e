package be.overzicht.http.page.model;

import be.overzicht.search.Hit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the thing that a reader names in an address: by its address here or elsewhere, its reference, its number, or its
 * name.
 *
 * @param reading the reader
 */
public record Lookup(Reading reading) {
  private static final String SAME_AS = "http://www.w3.org/2002/07/owl#sameAs";
  private static final int LOOKED_AT = 20;
  private static final Set<Hit.Reason> CERTAIN =
      EnumSet.of(Hit.Reason.NAME, Hit.Reason.FORMER_NAME, Hit.Reason.NUMBER);

  /** A thing of a concept that is named surely: by its address, its reference, its number or its name. */
  public Optional<String> named(String wanted, String concept) {
    String reference = wanted.replaceFirst("^/?((id|doc)/)?(" + concept + "/)?", "");
    String own = reading.edition().uris().at("/id/" + concept + "/" + reference);
    return isOf(own, concept) && reading.edition().things(concept).contains(own) ? Optional.of(own)
        : find(wanted, concept, CERTAIN);
  }

  /** What may be meant by a name that nothing bears: the best hit of a search, for the reader to choose. */
  public Optional<String> nearest(String wanted, String concept) {
    return find(wanted, concept, EnumSet.allOf(Hit.Reason.class));
  }

  private Optional<String> find(String wanted, String concept, Set<Hit.Reason> reasons) {
    if (wanted.startsWith("http://") || wanted.startsWith("https://")) {
      return reading.edition().things(concept).contains(wanted) ? Optional.of(wanted)
          : reading.facts().pointing(SAME_AS, wanted).stream().filter(iri -> isOf(iri, concept)).findFirst();
    }
    return Finder.of(reading.edition()).search(wanted, LOOKED_AT).stream()
        .filter(hit -> reasons.contains(hit.reason())).map(Hit::iri)
        .filter(iri -> isOf(iri, concept)).findFirst().map(this::today);
  }

  /** The body that took the place of one that was named by a former name; itself where there is none, or more than one. */
  private String today(String iri) {
    String now = iri;
    List<String> later = reading.facts().pointing(Vocab.DERIVED_FROM, now);
    for (int step = 0; later.size() == 1 && step < LOOKED_AT; step++) {
      now = later.get(0);
      later = reading.facts().pointing(Vocab.DERIVED_FROM, now);
    }
    return now;
  }

  private boolean isOf(String iri, String concept) {
    return reading.edition().uris().concept(iri).filter(concept::equals).isPresent();
  }
}
