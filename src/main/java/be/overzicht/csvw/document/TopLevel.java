package be.overzicht.csvw.document;

import be.overzicht.csvw.metadata.CsvwContext;
import be.overzicht.csvw.metadata.Languages;
import java.util.Set;

/**
 * Reads the {@code @context} of a document: <a
 * href="https://www.w3.org/TR/tabular-metadata/#top-level-properties">section 5.2</a>.
 */
final class TopLevel {
  private static final Set<String> NAMES = Set.of("@base", "@language");
  private static final String REMEDY = "write \"@context\": \"" + CsvwContext.ADDRESS + "\"";

  private TopLevel() {}

  static DocumentContext context(DocumentContext bare, Json.Members root) {
    Json value = root.get("@context");
    if (value == null) {
      throw bare.fault(root, "the document has no @context", REMEDY);
    }
    return context(bare, value);
  }

  /**
   * The context of an object in a document of its own, which "may have a local @context"
   * (<a href="https://www.w3.org/TR/tabular-metadata/#normalization">section 6.1</a>).
   */
  static DocumentContext referenced(DocumentContext bare, Json.Members root) {
    Json value = root.get("@context");
    return value == null ? bare : context(bare, value);
  }

  private static DocumentContext context(DocumentContext bare, Json value) {
    if (isCsvw(value)) {
      return bare;
    }
    if (!(value instanceof Json.Items items) || items.list().isEmpty() || !isCsvw(items.list().get(0))
        || items.list().size() > 2) {
      throw bare.fault(value, "@context is not that of CSV on the Web", REMEDY);
    }
    if (items.list().size() == 1) {
      return bare;
    }
    if (!(items.list().get(1) instanceof Json.Members local) || !NAMES.containsAll(local.map().keySet())) {
      throw bare.fault(value, "the second item of @context is not an object with @base or @language only", REMEDY);
    }
    return local(bare, local);
  }

  private static DocumentContext local(DocumentContext bare, Json.Members local) {
    Description description = new Description(bare, local);
    String base = description.text("@base", any -> true, "an address").map(bare::resolve).orElse(bare.base());
    String language = description.text("@language", Languages::isTag, "a language tag such as nl")
        .orElse(bare.language());
    return bare.with(base, language);
  }

  private static boolean isCsvw(Json value) {
    return value instanceof Json.Text text && text.value().equals(CsvwContext.ADDRESS);
  }
}
