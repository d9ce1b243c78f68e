package be.overzicht.csvw.metadata;

import be.overzicht.csvw.datatype.Datatype;
import java.util.List;

/**
 * The properties that cells inherit from column, schema, table and table group
 * (<a href="https://www.w3.org/TR/tabular-metadata/#inherited-properties">section 5.7</a>); null where nothing is said.
 *
 * @param aboutUrl the template of what a cell is about
 * @param propertyUrl the template of the property that a cell is the value of
 * @param valueUrl the template of the value of a cell
 * @param datatype the datatype of its value or values
 * @param defaultText what an empty cell is taken for
 * @param nulls the texts that mean no value
 * @param language the language of strings
 * @param separator what stands between the values of a list
 * @param ordered whether the order of a list means something
 * @param required whether there has to be a value
 */
public record Inherited(
    Template aboutUrl,
    Template propertyUrl,
    Template valueUrl,
    Datatype datatype,
    String defaultText,
    List<String> nulls,
    String language,
    String separator,
    Boolean ordered,
    Boolean required) {
  /** Nothing is said. */
  public static final Inherited NONE = new Inherited(null, null, null, null, null, null, null, null, null, null);

  /** What holds below: these properties, and those from above where these say nothing. */
  public Inherited over(Inherited above) {
    return new Inherited(or(aboutUrl, above.aboutUrl), or(propertyUrl, above.propertyUrl), or(valueUrl, above.valueUrl),
        or(datatype, above.datatype), or(defaultText, above.defaultText), or(nulls, above.nulls),
        or(language, above.language), or(separator, above.separator), or(ordered, above.ordered),
        or(required, above.required));
  }

  /** The same properties where no value is required. */
  public Inherited optional() {
    return new Inherited(aboutUrl, propertyUrl, valueUrl, datatype, defaultText, nulls, language, separator, ordered,
        null);
  }

  private static <T> T or(T below, T above) {
    return below == null ? above : below;
  }
}
