package be.overzicht.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Sources of one small table of initiatives, each with a period of its own and a source, and as little ontology as a build
 * needs: built in moments.
 *
 * @param folder holds {@code data}, {@code ontology} and, once built, {@code releases}
 */
public record SmallTable(Path folder) {
  private static final String METADATA = """
      {
        "@context": "http://www.w3.org/ns/csvw",
        "url": "initiatives.csv",
        "dc:title": [{"@value": "Initiatieven", "@language": "nl"}],
        "tableSchema": {
          "aboutUrl": "/id/initiatief/{id}",
          "primaryKey": "id",
          "columns": [
            {"name": "id", "required": true, "suppressOutput": true},
            {"name": "name", "lang": "nl", "propertyUrl": "skos:prefLabel"},
            {"name": "start", "datatype": "date", "aboutUrl": "/id/periode/{id}", "propertyUrl": "dcat:startDate"},
            {"name": "source", "propertyUrl": "dc:source", "valueUrl": "/id/bron/{source}"},
            {"name": "type", "virtual": true, "propertyUrl": "rdf:type", "valueUrl": "/ns/digitalisering#Initiatief"},
            {"name": "period", "virtual": true, "propertyUrl": "dc:temporal", "valueUrl": "/id/periode/{id}"}
          ]
        }
      }
      """;

  /** Writes all of them but the rows. */
  public static SmallTable in(Path folder) {
    try {
      Files.createDirectories(folder.resolve("data"));
      Files.createDirectories(folder.resolve("ontology/catalog"));
      Files.writeString(folder.resolve("data/initiatives.csv-metadata.json"), METADATA);
      Files.copy(Path.of("ontology/catalog/publisher.ttl"), folder.resolve("ontology/catalog/publisher.ttl"));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return new SmallTable(folder);
  }

  /** Writes these rows, {@code id,name,start,source}, in the place of all others. */
  public SmallTable rows(List<String> rows) {
    try {
      Files.writeString(data().resolve("initiatives.csv"), "id,name,start,source\n" + String.join("\n", rows) + "\n");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return this;
  }

  /** Where the table is. */
  public Path data() {
    return folder.resolve("data");
  }

  /** Where the ontology is. */
  public Path ontology() {
    return folder.resolve("ontology");
  }

  /** Where releases go. */
  public Path releases() {
    return folder.resolve("releases");
  }

  /** The arguments of a build of it into this folder. */
  public String[] build(Path releases) {
    return new String[] {"build", "--data", data().toString(), "--ontology", ontology().toString(), "--releases",
        releases.toString(), "--base", "http://overzicht.test"};
  }
}
