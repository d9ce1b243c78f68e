package be.overzicht.http.reconcile.match;

import be.overzicht.http.page.model.Authorities;
import be.overzicht.http.page.model.Edition;
import be.overzicht.http.page.model.Vocab;
import be.overzicht.store.facts.Facts;
import be.overzicht.store.facts.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What a table of others can be compared by or extended with. */
public enum EntityProperty {
  /** The number of the Crossroads Bank for Enterprises. */
  KBO(Set.of("bestuurseenheid", "organisatie"), numbered("KBO nummer")),
  /** The code of Statbel. */
  NIS(Set.of("bestuurseenheid"), (edition, iri) -> edition.facts().values(iri, edition.uris().term("nisCode"))),
  /** The number of the Flemish register of organisations. */
  OVO(Set.of("bestuurseenheid", "organisatie"), numbered("OVO-nummer")),
  /** The address at LBLOD. */
  LBLOD(Set.of("bestuurseenheid"), (edition, iri) -> texts(edition.facts().things(iri, Vocab.SAME_AS).stream())),
  /** The item of Wikidata. */
  WIKIDATA(Set.of("bestuurseenheid"), (edition, iri) -> texts(
      edition.facts().things(iri, Vocab.SCHEMA_SAME_AS).stream().map(same -> same.substring(same.lastIndexOf('/') + 1)))),
  /** The province that it lies in. */
  PROVINCIE(Set.of("bestuurseenheid"), (edition, iri) ->
      things(edition.facts().things(iri, edition.uris().term("provincie")).stream())),
  /** What kind of body, initiative or event it is. */
  SOORT(Set.of("bestuurseenheid", "organisatie", "initiatief"), (edition, iri) ->
      things(edition.facts().things(iri, Vocab.DCT_TYPE).stream())),
  /** What an authority takes part in. */
  DEELNAMES(Set.of("bestuurseenheid", "organisatie"), (edition, iri) ->
      things(Authorities.of(edition).participations(iri).stream().flatMap(participation ->
          edition.facts().things(participation, edition.uris().term("deelnameAan")).stream()))),
  /** Who takes part in an initiative. */
  DEELNEMERS(Set.of("initiatief"), (edition, iri) ->
      things(edition.facts().pointing(edition.uris().term("deelnameAan"), iri).stream().flatMap(participation ->
          edition.facts().things(participation, edition.uris().term("deelnemer")).stream()))),
  /** The day from which it is no more. */
  OPGEHEVEN(Set.of("bestuurseenheid"), (edition, iri) -> edition.facts().values(iri, Vocab.DISSOLVED)),
  /** The bodies of today that took its place. */
  VANDAAG(Set.of("bestuurseenheid"), (edition, iri) -> things(today(edition, iri)));

  private final Set<String> concepts;
  private final BiFunction<Edition, String, List<Term>> values;

  EntityProperty(Set<String> concepts, BiFunction<Edition, String, List<Term>> values) {
    this.concepts = concepts;
    this.values = values;
  }

  /** What clients call it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of its name among the messages. */
  public String message() {
    return "reconcile.property." + id();
  }

  /** Whether things of this concept have it. */
  public boolean isOf(String concept) {
    return concepts.contains(concept);
  }

  /** The values of a thing, in an order that does not vary: things of ours as IRIs, all else as literals. */
  public List<Term> of(Edition edition, String iri) {
    return values.apply(edition, iri).stream().distinct().sorted((one, other) -> one.text().compareTo(other.text()))
        .toList();
  }

  static Optional<EntityProperty> find(String id) {
    return Arrays.stream(values()).filter(property -> property.id().equals(id)).findFirst();
  }

  /** The property with this identifier, which a client asked for. */
  public static EntityProperty required(String id) {
    return find(id).orElseThrow(() -> new Misread("there is no property \"" + id + "\"; there are "
        + String.join(", ", Arrays.stream(values()).map(EntityProperty::id).toList())));
  }

  /** The bodies that took the place of one that is no more, as far as they are there today. */
  static Stream<String> today(Edition edition, String iri) {
    return edition.facts().value(iri, Vocab.DISSOLVED).isEmpty() ? Stream.empty()
        : Authorities.of(edition).successors(iri).stream()
            .filter(body -> edition.facts().value(body, Vocab.DISSOLVED).isEmpty());
  }

  private static BiFunction<Edition, String, List<Term>> numbered(String notation) {
    return (edition, iri) -> {
      Facts facts = edition.facts();
      return texts(facts.things(iri, Vocab.IDENTIFIER).stream()
          .filter(identifier -> facts.value(identifier, Vocab.SKOS_NOTATION).filter(notation::equals).isPresent())
          .flatMap(identifier -> facts.things(identifier, Vocab.STRUCTURED_IDENTIFIER).stream())
          .flatMap(structured -> facts.value(structured, Vocab.LOCAL_IDENTIFIER).stream()));
    };
  }

  private static List<Term> things(Stream<String> iris) {
    return iris.<Term>map(Term.Iri::new).toList();
  }

  private static List<Term> texts(Stream<String> texts) {
    return texts.<Term>map(text -> new Term.Literal(text, "", "")).toList();
  }
}
