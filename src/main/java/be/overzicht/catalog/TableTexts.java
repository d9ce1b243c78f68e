package be.overzicht.catalog;

import be.overzicht.release.Layout;
import be.overzicht.release.Release;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;

/** Title and description of a table, from the {@code dc:title} and {@code dc:description} of its metadata. */
final class TableTexts {
  private static final JsonMapper JSON = new JsonMapper();

  private TableTexts() {}

  static void add(Release release, String table, Description dataset) throws IOException {
    try (InputStream in = release.open(Layout.DUMPS + "/" + table + ".csv-metadata.json.gz")) {
      JsonNode metadata = JSON.readTree(in);
      boolean titled = addAll(metadata.path("dc:title"), DCTERMS.TITLE, dataset);
      if (!titled) {
        dataset.text(DCTERMS.TITLE, table, table);
      }
      if (!addAll(metadata.path("dc:description"), DCTERMS.DESCRIPTION, dataset)) {
        dataset.text(DCTERMS.DESCRIPTION, "De tabel " + table + ".", "The table " + table + ".");
      }
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
