package be.overzicht.csvw.document;

import be.overzicht.csvw.metadata.Inherited;
import be.overzicht.csvw.metadata.Languages;
import java.util.List;
import java.util.Set;

/**
 * Reads inherited properties: <a href="https://www.w3.org/TR/tabular-metadata/#inherited-properties">section 5.7</a>.
 */
final class InheritedReader {
  static final Set<String> NAMES = Set.of("aboutUrl", "datatype", "default", "lang", "null", "ordered", "propertyUrl",
      "required", "separator", "textDirection", "valueUrl");

  private InheritedReader() {}

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
    if (value instanceof Json.Items items) {
      if (!items.list().stream().allMatch(Json.Text.class::isInstance)) {
        description.ignore("null", value, "only strings in the array");
      }
      return items.list().stream().filter(Json.Text.class::isInstance).map(Json::text).toList();
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
}
