package be.overzicht.http.exchange;

import be.overzicht.html.Language;
import be.overzicht.http.negotiation.LanguageNegotiation;
import be.overzicht.http.problem.ProblemDetails;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request as an endpoint sees it.
 *
 * @param site the release that answers it, taken once at the beginning
 * @param message the request as it came
 * @param parameters the parts of the path that the route names, decoded
 * @param query what stands behind the question mark
 */
public record Call(Site site, Message message, Map<String, String> parameters, Query query) {
  private static final List<String> LANGUAGES = Language.tags();

  /** A call of the release that is served now. */
  public static Call of(Site site, Message message, Map<String, String> parameters) {
    return new Call(site, message, parameters, Query.parse(message.query()));
  }

  /** The path as it was asked, still escaped. */
  public String path() {
    return message.path();
  }

  /** The header fields. */
  public Headers headers() {
    return message.headers();
  }

  /** A part of the path that the route names. */
  public String parameter(String name) {
    return parameters.get(name);
  }

  /** The language that the reader chose in the address. */
  public Optional<Language> chosenLanguage() {
    return query.first("lang").flatMap(Language::of);
  }

  /** The language to answer in: chosen in the address, or else by {@code Accept-Language}, or else Dutch. */
  public Language language() {
    return chosenLanguage().orElseGet(() -> language(headers()));
  }

  /** The language that a header asks for. */
  public static Language language(Headers headers) {
    return Language.of(LanguageNegotiation.choose(LANGUAGES, headers.value("Accept-Language"))).orElseThrow();
  }

  /** The answer that a parameter of the address asks for what cannot be done. */
  public Answer unheeded(String detail) {
    return new Answer.Failed(SharedParameters.unheeded(this, detail));
  }

  /** The answer that nothing is here. */
  public Answer notFound(String detail) {
    return new Answer.Failed(ProblemDetails.of(404, "Not found", detail, path()));
  }
}
