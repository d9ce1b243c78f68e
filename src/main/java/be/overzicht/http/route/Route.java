package be.overzicht.http.route;

import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.negotiation.Form;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An address of the site, or a family of them.
 *
 * @param path the path, with the names of its variable parts in braces
 * @param summary one sentence on what is there
 * @param forms the forms of a 200 answer; none for an address that only leads elsewhere
 * @param endpoint answers GET and HEAD
 */
public record Route(String path, String summary, List<Form> forms, Endpoint endpoint) {
  private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

  /** The names of the variable parts, in order. */
  public List<String> parameters() {
    return PARAMETER.matcher(path).results().map(found -> found.group(1)).toList();
  }

  /** Whether it takes POST, with the parameters of the address as content. */
  public boolean takesContent() {
    return QueryParameters.takesContent(path);
  }

  /** Whether it is one of the addresses that people are told of, and not what catches the rest. */
  public boolean isDocumented() {
    return !path.contains("<");
  }
}
