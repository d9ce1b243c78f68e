package be.overzicht.csvw.metadata;

import be.overzicht.csvw.datatype.Datatype;
import java.util.List;
import java.util.Set;

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
    String aboutUrl,
    String propertyUrl,
    String valueUrl,
    Datatype datatype,
    String defaultText,
    List<String> nulls,
    String language,
    String separator,
    Boolean ordered,
    Boolean required) {
  /** Nothing is said. */
  public static final Inherited NONE = new Inherited(null, null, null, null, null, null, null, null, null, null);

  static final Set<String> NAMES = Set.of("aboutUrl", "datatype", "default", "lang", "null", "ordered", "propertyUrl",
      "required", "separator", "textDirection", "valueUrl");

  /** What holds below: these properties, and those from above where these say nothing. */
  public Inherited over(Inherited above) {
    return new Inherited(or(aboutUrl, above.aboutUrl), or(propertyUrl, above.propertyUrl), or(valueUrl, above.valueUrl),
        or(datatype, above.datatype), or(defaultText, above.defaultText), or(nulls, above.nulls),
        or(language, above.language), or(separator, above.separator), or(ordered, above.ordered),
        or(required, above.required));
  }

  static Inherited read(Description description) {
    description.text("textDirection", Set.of("ltr", "rtl", "auto", "inherit")::contains, "ltr, rtl, auto or inherit");
    return new Inherited(
        description.template("aboutUrl").orElse(null),
        description.template("propertyUrl").orElse(null),
        description.template("valueUrl").orElse(null),
        description.has("datatype") ? DatatypeReader.read(description) : null,
        description.text("default", any -> true, "a string").orElse(null),
        nulls(description),
        description.text("lang", Languages::isTag, "a language tag such as nl").orElse(null),
        separator(description),
        description.truth("ordered").orElse(null),
        description.truth("required").orElse(null));
  }

  private static List<String> nulls(Description description) {
    Json value = description.json.get("null");
    if (value instanceof Json.Text text) {
      return List.of(text.value());
    }
    if (value instanceof Json.Items items && items.list().stream().allMatch(Json.Text.class::isInstance)) {
      return items.list().stream().map(Json::text).toList();
    }
    if (value != null) {
      description.ignore("null", value, "a string, or an array of strings");
    }
    return null;
  }

  private static String separator(Description description) {
    return description.json.get("separator") instanceof Json.Null ? null
        : description.text("separator", text -> !text.isEmpty(), "a string such as \";\", or null").orElse(null);
  }

  private static <T> T or(T below, T above) {
    return below == null ? above : below;
  }
}
