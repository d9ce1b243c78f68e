package be.overzicht.http.page.model;

import be.overzicht.rdf.Uris;
import be.overzicht.store.facts.Facts;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The local authorities of an edition: which hold together, where they are, and what they take part in. */
public final class Authorities {
  private static final String MUNICIPALITY = "/gemeente";
  private static final String PARTICIPANT = "deelnemer";
  private final Facts facts;
  private final Uris uris;
  private final List<Municipality> municipalities;
  private final Map<String, Set<String>> others = new TreeMap<>();

  /**
   * A municipality of today.
   *
   * @param iri the body
   * @param province the concept of its province
   * @param place where it is, if the data says
   * @param outline its outline, if the data has it
   * @param initiatives what it takes part in: itself, its OCMW, and those they came from
   */
  public record Municipality(String iri, String province, Optional<Place> place, Optional<Geometry> outline,
      Set<String> initiatives) {}

  /** A point on earth, in degrees. */
  public record Place(double latitude, double longitude) {}

  private Authorities(Edition edition) {
    this.facts = edition.facts();
    this.uris = edition.uris();
    this.municipalities = edition.things("bestuurseenheid").stream().filter(this::isMunicipalityOfToday)
        .map(this::municipality).toList();
    Set<String> stoodFor = municipalities.stream().flatMap(municipality -> family(municipality.iri()).stream())
        .collect(Collectors.toSet());
    Set<String> participants = facts.with(uris.term(PARTICIPANT)).map(fact -> fact.object().text())
        .collect(Collectors.toSet());
    participants.stream().filter(body -> !stoodFor.contains(body))
        .forEach(body -> others.put(body, initiatives(Set.of(body))));
  }

  /** The authorities of an edition. */
  public static Authorities of(Edition edition) {
    return edition.part(Authorities.class, Authorities::new);
  }

  /** The municipalities of today, in the order of their IRIs. */
  public List<Municipality> municipalities() {
    return municipalities;
  }

  /** What each body takes part in that no municipality of today stands for, in the order of their IRIs. */
  public Map<String, Set<String>> others() {
    return others;
  }

  /** The participations of one body, in the order of their IRIs. */
  public Set<String> participations(String iri) {
    return new LinkedHashSet<>(facts.pointing(uris.term(PARTICIPANT), iri));
  }

  /** Where one body only contributed or was seen, in the order of their IRIs. */
  public Set<String> involvements(String iri) {
    return new LinkedHashSet<>(facts.pointing(uris.term("betrokkene"), iri));
  }

  /** A body, the one it is linked to, and all that these came from; the body itself comes first. */
  public Set<String> family(String iri) {
    Set<String> family = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(iri));
    open.addAll(facts.things(iri, Vocab.LINKED_TO));
    while (!open.isEmpty()) {
      String body = open.remove();
      if (uris.isThing(body) && family.add(body)) {
        open.addAll(facts.things(body, Vocab.DERIVED_FROM));
      }
    }
    return family;
  }

  /** The bodies that took the place of this one, the latest last. */
  public List<String> successors(String iri) {
    Set<String> found = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(facts.pointing(Vocab.DERIVED_FROM, iri));
    while (!open.isEmpty()) {
      String body = open.remove();
      if (found.add(body)) {
        open.addAll(facts.pointing(Vocab.DERIVED_FROM, body));
      }
    }
    return new ArrayList<>(found);
  }

  /** Where a body is. */
  public Optional<Place> place(String iri) {
    return facts.things(iri, Vocab.WORKING_AREA).stream()
        .flatMap(area -> facts.value(area, Vocab.LATITUDE).stream().flatMap(latitude ->
            facts.value(area, Vocab.LONGITUDE).stream().map(longitude ->
                new Place(Double.parseDouble(latitude), Double.parseDouble(longitude)))))
        .findFirst();
  }

  private Optional<Geometry> outline(String iri) {
    return facts.things(iri, Vocab.WORKING_AREA).stream()
        .flatMap(area -> facts.things(area, Vocab.HAS_GEOMETRY).stream())
        .flatMap(geometry -> facts.value(geometry, Vocab.AS_WKT).stream())
        .flatMap(wkt -> Geometry.read(wkt).stream()).findFirst();
  }

  /** What the sources of the coordinates ask to be said wherever these are shown or handed on. */
  public List<String> credits(Reading reading) {
    return facts.with(Vocab.LATITUDE).flatMap(fact -> facts.things(fact.subject(), Vocab.DERIVED_FROM).stream())
        .distinct().sorted().flatMap(source -> reading.text(source, Vocab.SKOS_NOTE).stream()).toList();
  }

  private boolean isMunicipalityOfToday(String iri) {
    return facts.things(iri, Vocab.DCT_TYPE).stream().anyMatch(kind -> kind.endsWith(MUNICIPALITY))
        && facts.value(iri, Vocab.DISSOLVED).isEmpty();
  }

  private Municipality municipality(String iri) {
    String province = facts.things(iri, uris.term("provincie")).stream().findFirst().orElse("");
    return new Municipality(iri, province, place(iri), outline(iri), initiatives(family(iri)));
  }

  /** What any of these bodies takes part in. */
  public Set<String> initiatives(Set<String> bodies) {
    Set<String> initiatives = new TreeSet<>();
    bodies.forEach(body -> participations(body).forEach(participation ->
        initiatives.addAll(facts.things(participation, uris.term("deelnameAan")))));
    return initiatives;
  }
}
