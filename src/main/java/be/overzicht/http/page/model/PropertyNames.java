package be.overzicht.http.page.model;

import be.overzicht.html.Link;
import java.util.Locale;

/** What readers call a property: its label in the data, else ours for the standard ones, else its own name in words. */
public final class PropertyNames {
  private final Reading reading;

  /** Names for this reader. */
  public PropertyNames(Reading reading) {
    this.reading = reading;
  }

  /** The name of a property. */
  public String name(String property) {
    String shortened = reading.edition().prefixes().shorten(property).orElse("");
    return reading.words().find("term." + shortened.replace(':', '.'))
        .or(() -> reading.edition().label(property, reading.language().tag()))
        .orElseGet(() -> inWords(property));
  }

  /** The name with a link to the definition when the property is ours. */
  public Link link(String property) {
    return new Link(reading.edition().uris().link(property).orElse(""), capital(name(property)));
  }

  private static String inWords(String property) {
    String local = property.substring(Math.max(property.lastIndexOf('#'), property.lastIndexOf('/')) + 1);
    return local.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }

  private static String capital(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
