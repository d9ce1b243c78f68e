package be.overzicht.csvw.document;

import be.overzicht.csvw.document.Json.Members;
import be.overzicht.csvw.metadata.Annotation;
import be.overzicht.csvw.metadata.CsvwContext;
import be.overzicht.csvw.metadata.Template;
import be.overzicht.csvw.metadata.Titles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A description object of a metadata document, read property by property as
 * <a href="https://www.w3.org/TR/tabular-metadata/#property-syntax">Metadata Vocabulary, section 5.1</a> says for each
 * kind of property: a value that is not permitted is a warning, and counts as not given.
 */
final class Description {
  final DocumentContext context;
  final Members json;

  Description(DocumentContext context, Members json) {
    this.context = context;
    this.json = json;
  }

  boolean has(String name) {
    return json.has(name);
  }

  /** A string that suits. */
  Optional<String> text(String name, Predicate<String> suits, String expected) {
    Json value = json.get(name);
    if (value == null) {
      return Optional.empty();
    }
    if (value instanceof Json.Text text && suits.test(text.value())) {
      return Optional.of(text.value());
    }
    ignore(name, value, expected);
    return Optional.empty();
  }

  /** {@code true} or {@code false}. */
  Optional<Boolean> truth(String name) {
    Json value = json.get(name);
    if (value instanceof Json.Truth truth) {
      return Optional.of(truth.value());
    }
    if (value != null) {
      ignore(name, value, "true or false");
    }
    return Optional.empty();
  }

  /** A whole number that is not negative. */
  Optional<Integer> count(String name) {
    Json value = json.get(name);
    if (value instanceof Json.Number number && number.value().matches("[0-9]{1,9}")) {
      return Optional.of(Integer.valueOf(number.value()));
    }
    if (value != null) {
      ignore(name, value, "a whole number, 0 or more");
    }
    return Optional.empty();
  }

  /** A template; anything but a string counts as an empty one. */
  Optional<Template> template(String name) {
    Json value = json.get(name);
    if (value == null || value instanceof Json.Text) {
      return Optional.ofNullable((Json.Text) value).map(text -> new Template(text.value(), text.line()));
    }
    context.warn(value, "\"" + name + "\" is " + value.kind() + ", which is not a template",
        "write a string; an empty one is taken");
    return Optional.of(new Template("", value.line()));
  }

  /**
   * A link, resolved; anything but a string counts as an empty one
   * (<a href="https://www.w3.org/TR/tabular-metadata/#link-properties">section 5.1.2</a>).
   */
  Optional<String> link(String name) {
    Json value = json.get(name);
    if (value == null || value instanceof Json.Text) {
      return Optional.ofNullable((Json.Text) value).map(Json.Text::value).map(context::resolve);
    }
    context.warn(value, "\"" + name + "\" is " + value.kind() + ", which is not an address",
        "write a string; an empty one is taken, which means the document itself");
    return Optional.of(context.resolve(""));
  }

  /** A link to something to read. */
  Optional<String> source(String name) {
    return link(name).map(link -> context.source(json.get(name), link));
  }

  /** The address of what is described, which is not a blank node. */
  Optional<String> id() {
    if (json.get("@id") instanceof Json.Text text && text.value().startsWith("_:")) {
      throw context.fault(text, "@id is " + text.kind() + ", which is a blank node",
          "write an address, or leave it out");
    }
    return link("@id");
  }

  /** Sees to it that {@code @type} says what this is, if it says anything. */
  void type(String expected) {
    Json type = json.get("@type");
    if (type != null && !(type instanceof Json.Text text && text.value().equals(expected))) {
      throw context.fault(type, "@type is " + type.kind() + " where a " + expected + " is described",
          "write \"" + expected + "\", or leave it out");
    }
  }

  /** The items of an array; anything else counts as an empty one. */
  List<Json> items(String name) {
    Json value = json.get(name);
    if (value instanceof Json.Items items) {
      return items.list();
    }
    if (value != null) {
      ignore(name, value, "an array");
    }
    return List.of();
  }

  /** The objects of an array; other items are left out. */
  List<Members> objects(String name) {
    List<Members> objects = new ArrayList<>();
    for (Json item : items(name)) {
      if (item instanceof Members object) {
        objects.add(object);
      } else {
        context.warn(item, "\"" + name + "\" holds " + item.kind() + ", which is left out",
            "put only objects in the array");
      }
    }
    return objects;
  }

  /** Names of columns: a string or an array of them; empty when they are not given or not usable. */
  List<String> columnNames(String name) {
    Json value = json.get(name);
    List<Json> names = value instanceof Json.Items items ? items.list() : value == null ? List.of() : List.of(value);
    boolean usable = !names.isEmpty() && names.stream().allMatch(Json.Text.class::isInstance);
    if (value != null && !usable) {
      ignore(name, value, "the name of a column, or an array of names");
    }
    return usable ? names.stream().map(Json::text).toList() : List.of();
  }

  /** Strings by language. */
  Titles titles(String name) {
    return has(name) ? TitlesReader.read(json.get(name), name, context) : Titles.NONE;
  }

  /** Common properties; a property that is neither common nor known here is a warning. */
  List<Annotation> annotations(Set<String> known) {
    List<Annotation> annotations = new ArrayList<>();
    CommonProperties common = new CommonProperties(context);
    for (Map.Entry<String, Json> member : json.map().entrySet()) {
      String name = member.getKey();
      if (CommonProperties.isName(name)) {
        if (!CsvwContext.isKnown(name)) {
          context.warn(member.getValue(), "the prefix of \"" + name + "\" is not known, and the name is taken for an"
              + " address", CsvwContext.prefixRemedy(name));
        }
        annotations.addAll(common.read(name, member.getValue()));
      } else if (!known.contains(name)) {
        context.warn(member.getValue(), "\"" + name + "\" is not a property here, and is left out",
            "correct its name; a property of your own has a prefix or is an absolute address");
      }
    }
    return annotations;
  }

  /** Tells that a property is left out. */
  void ignore(String name, Json value, String expected) {
    context.warn(value, "\"" + name + "\" is " + value.kind() + ", which is left out", "write " + expected);
  }
}
