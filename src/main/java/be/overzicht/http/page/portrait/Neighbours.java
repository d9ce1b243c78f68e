package be.overzicht.http.page.portrait;

import be.overzicht.html.Link;
import be.overzicht.html.section.LinkList;
import be.overzicht.html.section.Section;
import be.overzicht.html.section.Value;
import be.overzicht.http.page.model.Authorities.Municipality;
import be.overzicht.http.page.model.Authorities.Place;
import be.overzicht.http.page.model.Authorities;
import be.overzicht.http.page.model.Reading;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The municipalities nearest to an authority, and in how many initiatives each takes part. */
record Neighbours(Subject subject) {
  private static final int NEAREST = 8;
  /** The cosine of 51° north: a degree of longitude is that much shorter than one of latitude. */
  private static final double SHRINK = 0.6293;

  /** The nearest, with a link to all of the province. */
  Optional<Section> section() {
    Reading reading = subject.reading();
    Authorities authorities = Authorities.of(reading.edition());
    Optional<Place> here = authorities.place(subject.iri());
    String province = subject.things(subject.term("provincie")).stream().findFirst().orElse("");
    if (here.isEmpty() || province.isEmpty()) {
      return Optional.empty();
    }
    List<Value> nearest = authorities.municipalities().stream()
        .filter(municipality -> municipality.place().isPresent() && !municipality.iri().equals(subject.iri()))
        .sorted(Comparator.comparingDouble(municipality -> distance(here.get(), municipality)))
        .limit(NEAREST)
        .map(municipality -> Value.of(reading.link(municipality.iri())).noting(
            reading.words().count("map.count", municipality.initiatives().size())))
        .toList();
    Link all = new Link("/doc/bestuurseenheid?province=" + province.substring(province.lastIndexOf('/') + 1),
        reading.t("authority.province", reading.label(province)));
    return Optional.of(new LinkList("neighbours", reading.t("authority.neighbours"), "", nearest, all));
  }

  private static double distance(Place here, Municipality municipality) {
    Place there = municipality.place().orElseThrow();
    return Math.hypot(here.latitude() - there.latitude(), (here.longitude() - there.longitude()) * SHRINK);
  }
}
