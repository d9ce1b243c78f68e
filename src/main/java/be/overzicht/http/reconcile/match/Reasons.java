package be.overzicht.http.reconcile.match;

import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Vocab;
import be.overzicht.http.reconcile.match.Finds.Find;
import be.overzicht.search.Hit.Reason;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells why a thing was found that is not called as was asked, and what became of one that is no more. */
record Reasons(Reading reading) {

  /** The reason; none for a thing of today that is called so. */
  Optional<String> of(Find find) {
    Optional<String> gone = EntityProperty.today(reading.edition(), find.iri()).findFirst()
        .map(today -> reading.t("reconcile.gone", date(find.iri()), reading.label(today)));
    if (gone.isPresent()) {
      return gone;
    }
    return switch (find.reason()) {
      case FORMER_NAME -> merged(find).or(() -> Optional.of(reading.t("reconcile.former", find.matched())));
      case SIMILAR -> Optional.of(reading.t("reconcile.similar", find.matched()));
      case TEXT -> Optional.of(reading.t("reconcile.words"));
      case NAME, NUMBER -> Optional.empty();
    };
  }

  /** The body that this one took the place of: the one that was found first, or one of that name that it came from. */
  private Optional<String> merged(Find find) {
    Stream<String> origins = find.reason() == Reason.FORMER_NAME && find.former().isEmpty()
        ? reading.facts().things(find.iri(), Vocab.DERIVED_FROM).stream()
            .filter(body -> reading.facts().values(body, Vocab.SKOS_PREF_LABEL).stream()
                .anyMatch(name -> name.text().equals(find.matched())))
        : find.former().stream();
    return origins.findFirst().map(body -> reading.t("reconcile.merged", reading.label(body), date(body)));
  }

  private String date(String iri) {
    return reading.facts().value(iri, Vocab.DISSOLVED).map(reading.words()::date).orElse("");
  }
}
