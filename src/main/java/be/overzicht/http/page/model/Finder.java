package be.overzicht.http.page.model;

import be.overzicht.html.Language;
import be.overzicht.html.Messages;
import be.overzicht.rdf.Uris;
import be.overzicht.search.Entry;
import be.overzicht.search.NameIndex;
import be.overzicht.search.SearchIndex;
import be.overzicht.store.facts.Facts;
import be.overzicht.store.facts.Term;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be found in an edition, as entries of a search index. */
public final class Finder {
  private static final List<String> FOUND = List.of("initiatief", "bestuurseenheid", "organisatie",
      "ondersteuningstraject", "overeenkomst", "evenement", "veranderingsgebeurtenis", "bron", "concept");
  private final Edition edition;
  private final SearchIndex index;
  private final NameIndex names;

  private Finder(Edition edition) {
    this.edition = edition;
    List<Entry> entries = FOUND.stream().flatMap(concept -> edition.things(concept).stream()
        .map(iri -> entry(concept, iri))).toList();
    this.index = SearchIndex.of(entries.stream());
    this.names = NameIndex.of(entries.stream());
  }

  /** The index of an edition, made when the first search comes. */
  public static SearchIndex of(Edition edition) {
    return edition.part(Finder.class, Finder::new).index;
  }

  /** The index of whole names and numbers. */
  public static NameIndex names(Edition edition) {
    return edition.part(Finder.class, Finder::new).names;
  }

  /** The concepts whose things can be found, those that people look for most at the beginning. */
  public static List<String> concepts() {
    return FOUND;
  }

  private Entry entry(String concept, String iri) {
    List<String> names = Language.all().stream()
        .flatMap(language -> Stream.concat(Stream.of(new Names(edition, Messages.of(language)).of(iri)),
            Stream.of(edition.label(iri, language.tag())).flatMap(Optional::stream)))
        .distinct().toList();
    if (concept.equals("concept")) {
      List<String> synonyms = Stream.concat(names.stream(), texts(iri, Vocab.SKOS_ALT_LABEL).stream()).distinct().toList();
      return new Entry(iri, concept, rank(concept, iri), synonyms, List.of(), numbers(iri),
          texts(iri, Vocab.DCT_DESCRIPTION));
    }
    return new Entry(iri, concept, rank(concept, iri), names, formerNames(iri), numbers(iri),
        texts(iri, Vocab.DCT_DESCRIPTION));
  }

  private int rank(String concept, String iri) {
    boolean gone = edition.facts().value(iri, Vocab.DISSOLVED).isPresent();
    return switch (concept) {
      case "initiatief" -> 3;
      case "bestuurseenheid", "organisatie" -> gone ? 1 : 3;
      case "ondersteuningstraject", "overeenkomst" -> 2;
      default -> 0;
    };
  }

  /** Other names, and for an authority the names of all that it came from. */
  private List<String> formerNames(String iri) {
    Uris uris = edition.uris();
    Stream<String> periods = edition.facts().things(iri, uris.term("geldigheid")).stream()
        .flatMap(period -> texts(period, uris.term("geldigeNaam")).stream());
    Stream<String> predecessors = ancestors(iri).flatMap(body -> texts(body, Vocab.SKOS_PREF_LABEL).stream());
    return Stream.of(texts(iri, Vocab.SKOS_ALT_LABEL).stream(), periods, predecessors).flatMap(s -> s).distinct()
        .toList();
  }

  private Stream<String> ancestors(String iri) {
    return edition.facts().things(iri, Vocab.DERIVED_FROM).stream().filter(edition.uris()::isThing)
        .filter(body -> edition.uris().concept(body).equals(edition.uris().concept(iri)));
  }

  private List<String> numbers(String iri) {
    Facts facts = edition.facts();
    Stream<String> own = Stream.concat(texts(iri, Vocab.DCT_IDENTIFIER).stream(),
        texts(iri, edition.uris().term("nisCode")).stream());
    Stream<String> others = facts.things(iri, Vocab.IDENTIFIER).stream()
        .flatMap(identifier -> facts.things(identifier, Vocab.STRUCTURED_IDENTIFIER).stream())
        .flatMap(structured -> texts(structured, Vocab.LOCAL_IDENTIFIER).stream());
    Stream<String> elsewhere = Stream.of(Vocab.SAME_AS, Vocab.SCHEMA_SAME_AS)
        .flatMap(property -> facts.things(iri, property).stream()).map(same -> same.substring(same.lastIndexOf('/') + 1));
    return Stream.of(own, others, elsewhere).flatMap(s -> s).distinct().toList();
  }

  private List<String> texts(String iri, String property) {
    return edition.facts().values(iri, property).stream().filter(Term.Literal.class::isInstance).map(Term::text)
        .distinct().toList();
  }
}
