package be.overzicht.csvw.document;

import be.overzicht.csvw.read.Dialect;
import be.overzicht.csvw.read.Encodings;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a {@code dialect}: <a href="https://www.w3.org/TR/tabular-metadata/#dialect-descriptions">section 5.9</a>. */
final class DialectReader {
  private static final Set<String> NAMES = Set.of("@context", "@id", "@type", "commentPrefix", "delimiter",
      "doubleQuote",
      "encoding", "header", "headerRowCount", "lineTerminators", "quoteChar", "skipBlankRows", "skipColumns",
      "skipInitialSpace", "skipRows", "trim");

  private DialectReader() {}

  /** The dialect of this description, with what it does not say taken from another. */
  static Dialect read(Description description, Dialect otherwise) {
    description.type("Dialect");
    description.id();
    description.annotations(NAMES);
    return new Dialect(
        nullable(description, "commentPrefix", otherwise.commentPrefix()),
        description.text("delimiter", text -> !text.isEmpty(), "one character").orElse(otherwise.delimiter()),
        description.text("encoding", Encodings::isKnown, "the name of an encoding, such as utf-8")
            .orElse(otherwise.encoding()),
        nullable(description, "quoteChar", otherwise.quote()),
        description.truth("doubleQuote").map(DialectReader::quoting).orElse(otherwise.doubled()),
        headerRows(description, otherwise),
        lineTerminators(description, otherwise),
        description.truth("skipBlankRows").map(skip -> skip ? Dialect.BlankRows.SKIPPED : Dialect.BlankRows.KEPT)
            .orElse(otherwise.blankRows()),
        description.count("skipColumns").orElse(otherwise.skipColumns()),
        description.count("skipRows").orElse(otherwise.skipRows()),
        trim(description, otherwise),
        description.has("commentPrefix") ? Dialect.Comments.DECLARED : otherwise.comments());
  }

  private static Dialect.Quoting quoting(boolean doubled) {
    return doubled ? Dialect.Quoting.DOUBLED : Dialect.Quoting.ESCAPED;
  }

  private static String nullable(Description description, String name, String otherwise) {
    return description.json.get(name) instanceof Json.Null ? ""
        : description.text(name, text -> !text.isEmpty(), "one character, or null").orElse(otherwise);
  }

  private static int headerRows(Description description, Dialect otherwise) {
    Optional<Integer> header = description.truth("header").map(has -> has ? 1 : 0);
    return description.count("headerRowCount").or(() -> header).orElse(otherwise.headerRows());
  }

  private static List<String> lineTerminators(Description description, Dialect otherwise) {
    Json value = description.json.get("lineTerminators");
    if (value instanceof Json.Text text && !text.value().isEmpty()) {
      return List.of(text.value());
    }
    if (value instanceof Json.Items items && !items.list().stream().allMatch(Json.Text.class::isInstance)) {
      description.ignore("lineTerminators", value, "only strings in the array; the others are taken");
    }
    List<String> ends = description.items("lineTerminators").stream().filter(Json.Text.class::isInstance)
        .map(Json::text).filter(text -> !text.isEmpty()).toList();
    return ends.isEmpty() ? otherwise.lineTerminators() : ends;
  }

  /** {@code trim}, or else {@code skipInitialSpace}. */
  private static Dialect.Trim trim(Description description, Dialect otherwise) {
    Json value = description.json.get("trim");
    if (value instanceof Json.Truth truth) {
      return truth.value() ? Dialect.Trim.BOTH : Dialect.Trim.NONE;
    }
    Optional<String> word = description.text("trim", Set.of("true", "false", "start", "end")::contains,
        "true, false, \"start\" or \"end\"");
    Dialect.Trim initial = description.truth("skipInitialSpace")
        .map(skip -> skip ? Dialect.Trim.START : Dialect.Trim.NONE).orElse(otherwise.trim());
    return word.map(text -> switch (text) {
      case "true" -> Dialect.Trim.BOTH;
      case "start" -> Dialect.Trim.START;
      case "end" -> Dialect.Trim.END;
      default -> Dialect.Trim.NONE;
    }).orElse(initial);
  }
}
