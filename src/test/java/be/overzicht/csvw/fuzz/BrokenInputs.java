package be.overzicht.csvw.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes tables and metadata that are broken in ways people and programs break them. */
final class BrokenInputs {
  private static final String[] TEXTS = {"", "a", "1", "-1.5", "2020-02-30", "2020-02-28", "é", "😀", "\u00a0", " x ",
      "\"", "\"\"",
      "\"q\"", "\"a\nb\"", "\"a,b\"", "#", "a;b", "http://x/y", "NaN", "1e9", "..", "%", "{x}", "\\", "\t",
          "99999999999999999999"};
  private static final String[] PROPERTIES = {"name", "titles", "datatype", "null", "lang", "default", "separator",
      "ordered",
      "required", "virtual", "suppressOutput", "aboutUrl", "propertyUrl", "valueUrl", "dc:title", "@id", "@type",
          "unknown"};
  private static final String[] VALUES = {"\"a\"", "\"b\"", "\"c\"", "1", "-1", "true", "null", "[]", "{}",
      "[\"a\", 1]",
      "\"integer\"", "\"date\"", "{\"base\": \"decimal\", \"format\": \"#,##0.0\"}",
          "{\"base\": \"date\", \"format\": \"d/M/yyyy\"}",
      "{\"base\": \"string\", \"format\": \"(a|aa)+$\"}", "{\"base\": \"integer\", \"minimum\": 5, \"maximum\": 1}",
      "\"{a}\"", "\"#x-{b}{+c}{?a*}\"", "\"/id/{a}/{_row}\"", "\"http://[\"", "\";\"", "\"en\"", "{\"en\": [\"a\", 2]}",
      "{\"@value\": 1}", "{\"base\": \"hexBinary\", \"length\": 3}", "\"https://overzicht.be/ns/csvw#x\""};

  private final Random random;

  BrokenInputs(long seed) {
    this.random = new Random(seed);
  }

  /** A table, mostly of three columns. */
  byte[] table() {
    StringBuilder text = new StringBuilder(random.nextInt(8) == 0 ? "\ufeff" : "").append("a,b,c\n");
    int rows = random.nextInt(12);
    for (int i = 0; i < rows; i++) {
      int cells = random.nextInt(10) == 0 ? random.nextInt(6) : 3;
      for (int j = 0; j < cells; j++) {
        text.append(j == 0 ? "" : ",").append(pick(TEXTS));
      }
      text.append(random.nextInt(6) == 0 ? "\r\n" : "\n");
    }
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    for (int i = random.nextInt(20) == 0 ? 3 : 0; i > 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  /** A metadata document of that table. */
  String metadata() {
    List<String> columns = new ArrayList<>();
    for (String title : new String[] {"a", "b", "c"}) {
      columns.add("{\"name\": \"" + title + "\", \"titles\": \"" + title + "\"" + members(random.nextInt(3)) + "}");
    }
    if (random.nextInt(4) == 0) {
      columns.add("{\"virtual\": true" + members(2) + "}");
    }
    String keys = random.nextInt(3) == 0 ? ", \"primaryKey\": " + pick("\"a\"", "[\"a\", \"b\"]", "1", "\"z\"") : "";
    String foreign = random.nextInt(4) == 0 ? ", \"foreignKeys\": [{\"columnReference\": \"b\", \"reference\": "
        + "{\"resource\": \"t.csv\", \"columnReference\": " + pick("\"a\"", "[]", "\"z\"") + "}}]" : "";
    String document = "{\"@context\": \"http://www.w3.org/ns/csvw\", \"url\": \"t.csv\"" + members(random.nextInt(2))
        + ", \"tableSchema\": {\"columns\": [" + String.join(", ", columns) + "]" + keys + foreign
            + members(random.nextInt(2)) + "}}";
    return random.nextInt(15) == 0 ? broken(document) : document;
  }

  private String members(int number) {
    StringBuilder members = new StringBuilder();
    for (int i = 0; i < number; i++) {
      members.append(", \"").append(pick(PROPERTIES)).append("\": ").append(pick(VALUES));
    }
    return members.toString();
  }

  private String broken(String document) {
    int at = random.nextInt(document.length());
    return document.substring(0, at) + pick("", "\"", "}", "]", ",", "\u0000") + document.substring(at + 1);
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
