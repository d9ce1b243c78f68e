package be.overzicht.http.exchange;

import be.overzicht.html.Language;
import be.overzicht.http.problem.ProblemDetails;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Parameters that mean the same at every address: each is heeded or refused, and none is passed over in silence. */
public final class SharedParameters {
  private static final String LANGUAGES =
      String.join(" or ", Language.tags());

  private SharedParameters() {}

  /** What is wrong with those of a call, if anything is. */
  public static Optional<ProblemDetails> fault(Call call) {
    return Query.unreadable(call.message().query())
        .map(part -> "The parameter \"" + part + "\" has escapes that are not UTF-8; write each sign that must be escaped "
            + "as the bytes of its UTF-8, such as %C3%AB, and a percent sign as %25.")
        .or(() -> told(call, "lang", LANGUAGES))
        .or(() -> told(call, "page", "the number of a page, from 1"))
        .or(() -> format(call))
        .map(detail -> unheeded(call, detail));
  }

  /** That a parameter asks for what cannot be done. */
  static ProblemDetails unheeded(Call call, String detail) {
    return ProblemDetails.of(400, "This parameter can't be heeded", detail, call.path());
  }

  private static Optional<String> told(Call call, String name, String remedy) {
    Set<String> values = Set.copyOf(call.query().values().getOrDefault(name, List.of()));
    boolean isClear = values.size() == 1 && values.stream().noneMatch(String::isBlank);
    boolean isKnown = !name.equals("lang") || values.stream().allMatch(value -> Language.of(value).isPresent());
    return values.isEmpty() || isClear && isKnown ? Optional.empty()
        : Optional.of("Say one \"" + name + "\", " + remedy + ", or leave it out; this address says "
            + values.stream().sorted().map(value -> "\"" + value + "\"").collect(Collectors.joining(" and ")) + ".");
  }

  /** The endpoint and the questions have it; elsewhere an ending says the form. */
  private static Optional<String> format(Call call) {
    if (call.path().equals("/sparql")) {
      return Optional.empty();
    }
    return call.path().startsWith("/query/") ? told(call, "format", "such as csv or json")
        : call.query().first("format").map(form -> "This address has no \"format\"; ask by Accept, or, where there is one,"
            + " by an ending such as .ttl or .csv.");
  }
}
