package be.overzicht.catalog;

import be.overzicht.release.Layout;
import be.overzicht.release.Release;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;

/**
 * Title and description of a part of the dataset: of a table from the {@code dc:title} and {@code dc:description} of its
 * metadata, of what is no table from here.
 */
record PartTexts(String titleNl, String titleEn, String textNl, String textEn) {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Map<String, PartTexts> NO_TABLES = Map.of(
      Layout.ONTOLOGY, new PartTexts("Vocabularium en codelijsten", "Vocabulary and code lists",
          "De klassen, eigenschappen en codelijsten waarmee de gegevens beschreven zijn.",
          "The classes, properties and code lists that the data are described with."),
      Layout.DERIVED, new PartTexts("Afgeleide gegevens", "Derived data",
          "Wat uit de tabellen volgt door de regels van het vocabularium, zoals de vroegste en laatste dag van een datum.",
          "What follows from the tables by the rules of the vocabulary, such as the first and last day of a date."));

  static void add(Release release, String part, Description dataset) throws IOException {
    String metadata = Layout.DUMPS + "/" + part + ".csv-metadata.json.gz";
    PartTexts fallback = NO_TABLES.getOrDefault(part,
        new PartTexts(part, part, "De tabel " + part + ".", "The table " + part + "."));
    JsonNode said = release.manifest().file(metadata).isPresent() ? read(release, metadata) : JSON.createObjectNode();
    if (!addAll(said.path("dc:title"), DCTERMS.TITLE, dataset)) {
      dataset.text(DCTERMS.TITLE, fallback.titleNl, fallback.titleEn);
    }
    if (!addAll(said.path("dc:description"), DCTERMS.DESCRIPTION, dataset)) {
      dataset.text(DCTERMS.DESCRIPTION, fallback.textNl, fallback.textEn);
    }
  }

  private static JsonNode read(Release release, String metadata) throws IOException {
    try (InputStream in = release.open(metadata)) {
      return JSON.readTree(in);
    }
  }

  private static boolean addAll(JsonNode values, IRI property, Description dataset) {
    if (values.isArray()) {
      values.forEach(value -> dataset.value(property, literal(value)));
      return !values.isEmpty();
    }
    if (values.isMissingNode()) {
      return false;
    }
    dataset.value(property, literal(values));
    return true;
  }

  private static Literal literal(JsonNode value) {
    return value.isTextual()
        ? Values.literal(value.textValue(), "nl")
        : Values.literal(value.path("@value").asText(), value.path("@language").asText("nl"));
  }
}
