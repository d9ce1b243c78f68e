package be.overzicht.csvw.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A dialect, mostly the usual one.
 *
 * @param json the members of its description; null when there is none
 * @param charset what the table is written in
 * @param delimiter what stands between its cells
 * @param lineEnd what ends its lines
 */
record BrokenDialect(String json, Charset charset, String delimiter, String lineEnd) {
  private static final String[] OTHERS = {"\"doubleQuote\": false", "\"quoteChar\": \"'\"", "\"quoteChar\": null",
      "\"skipRows\": 2", "\"headerRowCount\": 0", "\"headerRowCount\": 2", "\"header\": false", "\"skipColumns\": 1",
      "\"skipBlankRows\": true", "\"skipInitialSpace\": true", "\"trim\": \"end\"", "\"trim\": 5",
      "\"commentPrefix\": \"a\"", "\"commentPrefix\": null", "\"commentPrefix\": \"\"", "\"lineTerminators\": \"\\r\"",
      "\"lineTerminators\": [\"\\n\", \"\\n\\n\"]", "\"lineTerminators\": []", "\"lineTerminators\": [7]",
      "\"delimiter\": \"ab\"", "\"delimiter\": \"\"", "\"delimiter\": 3", "\"encoding\": \"klingon\"", "\"encoding\": []",
      "\"skipRows\": -4", "\"headerRowCount\": 1e9", "\"skipColumns\": 2147483647", "\"quoteChar\": \"é\"",
      "\"delimiter\": \"é\"", "\"delimiter\": \"\\\"\"", "\"quoteChar\": \",\""};

  static BrokenDialect of(Random random) {
    if (random.nextInt(3) > 0) {
      return new BrokenDialect(null, StandardCharsets.UTF_8, ",", "\n");
    }
    List<String> members = new ArrayList<>();
    Charset charset = StandardCharsets.UTF_8;
    if (random.nextInt(4) == 0) {
      charset = random.nextBoolean() ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1;
      members.add("\"encoding\": \"" + charset.name() + "\"");
    }
    String delimiter = random.nextInt(3) == 0 ? random.nextBoolean() ? ";" : "\t" : ",";
    if (!delimiter.equals(",")) {
      members.add("\"delimiter\": \"" + delimiter.replace("\t", "\\t") + "\"");
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      members.add(OTHERS[random.nextInt(OTHERS.length)]);
    }
    return new BrokenDialect(String.join(", ", members), charset, delimiter, random.nextInt(3) == 0 ? "\r\n" : "\n");
  }

  /** Whether nothing was said about the dialect. */
  boolean isUsual() {
    return json == null;
  }
}
