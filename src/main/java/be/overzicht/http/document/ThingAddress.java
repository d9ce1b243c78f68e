package be.overzicht.http.document;

import be.overzicht.http.exchange.Call;
import be.overzicht.http.negotiation.Form;
import be.overzicht.rdf.Uris;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The thing that a path is about, and the form that its ending asks for.
 *
 * @param iri the thing
 * @param form the form of the ending, if the path has one
 */
public record ThingAddress(String iri, Optional<Form> form) {
  private static final String VOCABULARIES = "/ns/";

  /** The thing of a path below {@code /id/}, which has no ending. */
  public static Optional<ThingAddress> ofId(Call call, Predicate<String> isKnown) {
    return find(call, below(call), isKnown).map(iri -> new ThingAddress(iri, Optional.empty()));
  }

  /** The thing of a path below {@code /doc/}; a dot belongs to the thing rather than to an ending when it can. */
  public static Optional<ThingAddress> ofDocument(Call call, Predicate<String> isKnown) {
    return ofDocument(below(call), path -> find(call, path, isKnown));
  }

  /** The same for a path that is spelled like the thing's IRI. */
  public static Optional<ThingAddress> ofPlainDocument(Call call, Predicate<String> isKnown) {
    return ofDocument(below(call), path -> iri(call.site().uris(), path).filter(isKnown));
  }

  private static Optional<ThingAddress> ofDocument(String path, Function<String, Optional<String>> find) {
    Optional<String> whole = find.apply(path);
    if (whole.isPresent()) {
      return whole.map(iri -> new ThingAddress(iri, Optional.empty()));
    }
    Ending ending = Ending.of(path, Form.DOCUMENT);
    return ending.form().isEmpty() ? Optional.empty()
        : find.apply(ending.path()).map(iri -> new ThingAddress(iri, ending.form()));
  }

  /** The first spelling of a path, such as {@code initiatief/lblod}, that names something known. */
  public static Optional<String> find(Call call, String path, Predicate<String> isKnown) {
    Uris uris = call.site().uris();
    Optional<String> asAsked = iri(uris, path).filter(isKnown);
    return asAsked.isPresent() ? asAsked
        : PathText.normalised(path).filter(normalised -> !normalised.equals(path))
            .flatMap(normalised -> iri(uris, normalised)).filter(isKnown);
  }

  private static Optional<String> iri(Uris uris, String path) {
    if (uris.at("/" + path).equals(uris.ontology())) {
      return Optional.of(uris.ontology());
    }
    int slash = path.indexOf('/');
    return slash < 0 ? Optional.empty() : Optional.of(uris.id(path.substring(0, slash), path.substring(slash + 1)));
  }

  /** What follows {@code /id/}, {@code /doc/} and the like; the vocabulary has all of its path as its name. */
  public static String below(Call call) {
    return call.path().startsWith(VOCABULARIES) ? call.path().substring(1)
        : call.path().substring(call.path().indexOf('/', 1) + 1);
  }
}
