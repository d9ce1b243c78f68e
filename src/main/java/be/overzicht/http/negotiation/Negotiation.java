package be.overzicht.http.negotiation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses a form by {@code Accept} (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.1">RFC 9110, section
 * 12.5.1</a>): the most specific range that fits a form gives its weight, and the heaviest form wins. Among equals a form
 * that the client names goes before one that it names by another of its names, this one before one it takes with a
 * wildcard, and then the server's order counts.
 */
public final class Negotiation {
  private static final Comparator<Match> HEAVIEST =
      Comparator.comparingDouble(Match::weight).thenComparing(match -> match.fit().naming());

  private Negotiation() {}

  /** How closely a media range fits a form, from not at all to exactly. */
  private enum Fit {
    NONE, ANYTHING, TYPE, OTHER_NAME, EXACT, WITH_PARAMETERS;

    /** How far the client names the form: not, by another name, or by its own. */
    int naming() {
      return switch (this) {
        case NONE, ANYTHING, TYPE -> 0;
        case OTHER_NAME -> 1;
        case EXACT, WITH_PARAMETERS -> 2;
      };
    }
  }

  private record Match(Form form, Fit fit, double weight) {}

  /**
   * The choice among the forms offered, which stand in the server's order of preference. Where there is only one there is
   * nothing to choose: the client gets it rather than nothing.
   *
   * @param accept the value of the header; null or blank when the client has no wish
   */
  public static Choice choose(List<Form> offered, String accept) {
    List<Weighted> ranges = accept == null ? List.of() : Weighted.parse(accept);
    if (ranges.isEmpty() || offered.size() == 1) {
      return new Choice.Chosen(offered.get(0));
    }
    Optional<Match> best = Optional.empty();
    for (Form form : offered) {
      Match match = match(form, ranges);
      if (match.weight() > 0 && (best.isEmpty() || HEAVIEST.compare(match, best.get()) > 0)) {
        best = Optional.of(match);
      }
    }
    return best.<Choice>map(match -> new Choice.Chosen(match.form()))
        .orElseGet(() -> new Choice.NotAcceptable(offered));
  }

  private static Match match(Form form, List<Weighted> ranges) {
    Match best = new Match(form, Fit.NONE, 0);
    for (Weighted range : ranges) {
      Fit fit = fit(form, range);
      int closer = fit.compareTo(best.fit());
      if (closer > 0 || (closer == 0 && range.weight() > best.weight())) {
        best = new Match(form, fit, range.weight());
      }
    }
    return best.fit() == Fit.NONE ? new Match(form, Fit.NONE, 0) : best;
  }

  private static Fit fit(Form form, Weighted range) {
    String wanted = range.value();
    if (wanted.equals("*/*") || wanted.equals("*")) {
      return Fit.ANYTHING;
    }
    if (wanted.endsWith("/*")) {
      String type = wanted.substring(0, wanted.length() - 1);
      return form.mediaType().startsWith(type) ? Fit.TYPE : Fit.NONE;
    }
    if (range.parameters().entrySet().stream().anyMatch(parameter -> !isServed(form, parameter))) {
      return Fit.NONE;
    }
    if (form.mediaType().equals(wanted)) {
      return range.parameters().isEmpty() ? Fit.EXACT : Fit.WITH_PARAMETERS;
    }
    return form.otherMediaTypes().contains(wanted) ? Fit.OTHER_NAME : Fit.NONE;
  }

  /**
   * Whether a form has a parameter that a range asks for: all are UTF-8 and RDF 1.1, and some have others. The
   * {@code profile} of JSON-LD is a wish that a server may leave (<a
   * href="https://www.w3.org/TR/json-ld11/#iana-considerations">JSON-LD 1.1, section C</a>).
   */
  private static boolean isServed(Form form, Map.Entry<String, String> parameter) {
    return switch (parameter.getKey()) {
      case "charset" -> parameter.getValue().equalsIgnoreCase("utf-8");
      case "version" -> parameter.getValue().equals("1.1");
      case "profile" -> true;
      default -> parameter.getValue().equalsIgnoreCase(
          Weighted.parse(form.contentType()).get(0).parameters().get(parameter.getKey()));
    };
  }
}
