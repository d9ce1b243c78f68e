package be.overzicht.http.page.model;

import be.overzicht.html.Address;
import be.overzicht.html.Language;
import be.overzicht.html.Link;
import be.overzicht.html.Messages;
import be.overzicht.store.facts.Facts;
import be.overzicht.store.facts.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An edition as one reader sees it: in one language, at one address.
 *
 * @param edition the release
 * @param day the day on which it is read
 * @param words the words of the reader's language
 * @param address where the reader is
 */
public record Reading(Edition edition, LocalDate day, Messages words, Address address) {

  /** The reader's language. */
  public Language language() {
    return words.language();
  }

  /** The statements of the release. */
  public Facts facts() {
    return edition.facts();
  }

  /** The message with this key. */
  public String t(String key, Object... arguments) {
    return words.text(key, arguments);
  }

  /** The name of a thing, or the best that its address tells. */
  public String label(String iri) {
    return new Names(edition, words).of(iri);
  }

  /** A link to one of our things or to an address elsewhere. */
  public Link link(String iri) {
    return new Link(href(iri), label(iri));
  }

  /** Where an IRI leads: inside the site when it is ours. */
  public String href(String iri) {
    return edition.uris().link(iri).orElse(iri);
  }

  /** The text of a property in the reader's language, else in Dutch, else any. */
  public Optional<String> text(String iri, String property) {
    return best(edition.facts().values(iri, property));
  }

  /** Of these texts the one in the reader's language, else in Dutch, else any. */
  public Optional<String> best(List<Term> values) {
    return best(values, language().tag())
        .or(() -> best(values, Language.house().tag()))
        .or(() -> values.stream().map(Term::text).sorted().findFirst())
        .map(Names::typeset);
  }

  /** The name of a concept such as {@code initiatief}, for one thing. */
  public String one(String concept) {
    return words.find("concept." + concept + ".one").orElse(concept);
  }

  /** The name of a concept, for several things. */
  public String many(String concept) {
    return words.find("concept." + concept + ".other").orElse(concept);
  }

  private static Optional<String> best(List<Term> values, String language) {
    return values.stream()
        .filter(value -> value instanceof Term.Literal literal && literal.language().equals(language))
        .map(Term::text).sorted().findFirst();
  }
}
