package be.overzicht.benchmark.convert;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** Generates the tables that converters are measured on: participations, and the two tables they refer to. */
final class Participations {
  /** Where the tables are published. */
  static final String BASE = "http://example.org/dumps/";

  private static final long SEED = 20_170_302;
  private static final int INITIATIVES = 67;
  private static final int AUTHORITIES = 643;
  private static final String[] WORDS = {"Digitale balie", "\"Slim\" loket", "Ondersteuning, begeleiding",
      "Réunion café",
    "Gemeente Héverlee", "Œuvre über alles", "Lokaal bestuur", "Data & diensten", "5\" scherm", "Linked Data"};
  private static final String[] THEMES = {"lokaal", "digitaal", "open data", "dienstverlening", "identiteit", "wonen",
    "mobiliteit", "zorg"};

  private final Path folder;
  private final Random random = new Random(SEED);

  Participations(Path folder) {
    this.folder = folder;
  }

  /** Writes the tables and their metadata; returns the metadata document. */
  Path write(long rows) throws IOException {
    Files.createDirectories(folder);
    codes("initiatives.csv", INITIATIVES, "init-");
    codes("authorities.csv", AUTHORITIES, "0207");
    Path table = folder.resolve("participations.csv");
    try (BufferedWriter out = Files.newBufferedWriter(table)) {
      out.write("id,initiative,authority,start,end,amount,label,themes\n");
      for (long row = 1; row <= rows; row++) {
        out.write(row(row));
      }
    }
    Path metadata = folder.resolve("participations.csv-metadata.json");
    Files.writeString(metadata, METADATA);
    return metadata;
  }

  private void codes(String name, int number, String prefix) throws IOException {
    StringBuilder text = new StringBuilder("id\n");
    for (int i = 1; i <= number; i++) {
      text.append(code(prefix, i)).append('\n');
    }
    Files.writeString(folder.resolve(name), text);
  }

  private static String code(String prefix, int number) {
    return prefix + String.valueOf(1_000_000 + number).substring(1);
  }

  private String row(long row) {
    String end = random.nextInt(10) < 7 ? date(2020) : "";
    String label = WORDS[random.nextInt(WORDS.length)] + " " + WORDS[random.nextInt(WORDS.length)] + " " + row;
    StringBuilder themes = new StringBuilder(THEMES[random.nextInt(3)]);
    int more = random.nextInt(3);
    themes.append(more > 0 ? ";" + THEMES[3 + random.nextInt(3)] : "")
        .append(more > 1 ? ";" + THEMES[6 + random.nextInt(2)] : "");
    return "p" + row + "," + code("init-", 1 + random.nextInt(INITIATIVES)) + ","
        + code("0207", 1 + random.nextInt(AUTHORITIES)) + "," + date(2015) + "," + end + ","
        + (random.nextInt(1_000_000) + 1) + "." + random.nextInt(10) + random.nextInt(10) + ",\""
        + label.replace("\"", "\"\"") + "\"," + themes + "\n";
  }

  private String date(int year) {
    int month = 1 + random.nextInt(12);
    int day = 1 + random.nextInt(28);
    return (year + random.nextInt(5)) + (month < 10 ? "-0" : "-") + month + (day < 10 ? "-0" : "-") + day;
  }

  private static final String METADATA = """
      {
        "@context": "http://www.w3.org/ns/csvw",
        "tables": [{
          "url": "participations.csv",
          "tableSchema": {
            "aboutUrl": "/id/deelname/{id}",
            "primaryKey": "id",
            "foreignKeys": [
              {"columnReference": "initiative", "reference": {"resource": "initiatives.csv", "columnReference": "id"}},
              {"columnReference": "authority", "reference": {"resource": "authorities.csv", "columnReference": "id"}}
            ],
            "columns": [
              {"name": "id", "titles": "id", "required": true, "propertyUrl": "dc:identifier"},
              {"name": "initiative", "titles": "initiative", "required": true,
                "propertyUrl": "http://example.org/ns#initiatief", "valueUrl": "/id/initiatief/{initiative}"},
              {"name": "authority", "titles": "authority", "required": true,
                "propertyUrl": "http://example.org/ns#bestuur", "valueUrl": "/id/bestuurseenheid/{authority}"},
              {"name": "start", "titles": "start", "datatype": "date", "propertyUrl": "schema:startDate"},
              {"name": "end", "titles": "end", "datatype": "date", "propertyUrl": "schema:endDate"},
              {"name": "amount", "titles": "amount", "datatype": "decimal", "propertyUrl": "schema:amount"},
              {"name": "label", "titles": "label", "lang": "nl", "propertyUrl": "skos:prefLabel"},
              {"name": "themes", "titles": "themes", "separator": ";", "propertyUrl": "dcat:keyword"},
              {"name": "type", "virtual": true, "propertyUrl": "rdf:type",
                "valueUrl": "http://example.org/ns#Deelname"}
            ]
          }
        }, {
          "url": "initiatives.csv", "suppressOutput": true,
          "tableSchema": {"primaryKey": "id", "columns": [{"name": "id", "titles": "id"}]}
        }, {
          "url": "authorities.csv", "suppressOutput": true,
          "tableSchema": {"primaryKey": "id", "columns": [{"name": "id", "titles": "id"}]}
        }]
      }
      """;
}
