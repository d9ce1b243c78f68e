package be.overzicht.spark;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** A table made from a number: some hundred rows in some dialect, with quotes, line breaks, comments, faults and keys. */
final class RandomTable {
  private static final String[] TEXTS = {"", "a", "é€", "x y", " x ", "#", "1,5", "\u00a0", "zeven", "ß"};

  private final Random random;
  private final boolean escaped;
  private final String delimiter;
  private final String quote;
  private final String charset;
  private final int headerRows;
  private final int skipRows;

  RandomTable(long seed) {
    random = new Random(seed);
    escaped = random.nextInt(4) == 0;
    delimiter = pick(",", ",", ";", "\t", "|");
    quote = pick("\"", "\"", "'");
    charset = pick("utf-8", "utf-8", "windows-1252", "utf-16");
    headerRows = random.nextInt(3);
    skipRows = random.nextInt(4) == 0 ? 2 : 0;
  }

  /** Writes the table and its metadata. */
  Path write(Path folder) throws IOException {
    Files.write(folder.resolve("t.csv"), text().getBytes(Charset.forName(charset)));
    Files.writeString(folder.resolve("u.csv"), "id,k\n1,a\n2,b\n2,c\n 3,d\n07,e\n");
    return Files.writeString(folder.resolve("m.json"), """
        {"@context": "http://www.w3.org/ns/csvw", "tables": [
          {"url": "t.csv", "dialect": {%s},
           "tableSchema": {"aboutUrl": "#{id}-{_row}-{_sourceRow}", "primaryKey": "id", "columns": [
             {"name": "id", "titles": ["id", "x"]}, {"name": "n", "titles": ["n", "x"], "datatype": "integer"},
             {"name": "ref", "titles": ["ref", "x"]}, {"name": "text", "titles": ["text", "x"]}],
             "foreignKeys": [{"columnReference": "ref", "reference": {"resource": "u.csv", "columnReference": "id"}}]}},
          {"url": "u.csv", "tableSchema": {"columns": [{"name": "id", "titles": "id"}, {"name": "k", "titles": "k"}]}}]}
        """.formatted(dialect()));
  }

  private String dialect() {
    return "\"delimiter\": \"" + delimiter.replace("\t", "\\t") + "\", \"quoteChar\": \"" + quote.replace("\"", "\\\"")
        + "\", \"encoding\": \"" + charset + "\", \"doubleQuote\": " + !escaped + ", \"headerRowCount\": " + headerRows
        + ", \"header\": " + (headerRows > 0) + ", \"skipRows\": " + skipRows + ", \"trim\": "
        + pick("true", "false", "false", "\"start\"", "\"end\"") + ", \"skipBlankRows\": " + pick("true", "false")
        + (random.nextBoolean() ? ", \"commentPrefix\": \"#\"" : "");
  }

  private String text() {
    StringBuilder text = new StringBuilder(charset.equals("utf-8") && random.nextInt(5) == 0 ? "\ufeff" : "");
    text.append("skipped line\n".repeat(skipRows));
    for (int i = 0; i < headerRows; i++) {
      text.append(i == 0 ? "id,n,ref,text\n".replace(",", delimiter) : "x,x,x,x\n".replace(",", delimiter));
    }
    int rows = 20 + random.nextInt(200);
    for (int row = 0; row < rows; row++) {
      switch (random.nextInt(30)) {
        case 0 -> text.append("# a comment with a ").append(quote).append('\n');
        case 1 -> text.append(pick("\n", delimiter.repeat(3) + "\n", "\r\n"));
        case 2 -> text.append(row).append(delimiter).append(quote).append("torn").append(quote).append("x\n");
        case 3 -> text.append("a").append(quote).append("b").append(delimiter).append("\u0001").append('\n');
        default -> text.append(row(row)).append(pick("\n", "\n", "\r\n"));
      }
    }
    if (random.nextInt(12) == 0) {
      text.append(quote).append("never closed").append("\n1,2,3,4".repeat(10));
    }
    return random.nextInt(3) == 0 ? text.substring(0, text.length() - 1) : text.toString();
  }

  private String row(int row) {
    String id = random.nextInt(25) == 0 ? "twice" : String.valueOf(row);
    String number = random.nextInt(10) == 0 ? "x" : String.valueOf(random.nextInt(1000));
    String reference = random.nextInt(10) == 0 ? pick("2", "3", "9", "7", "x") : "1";
    return String.join(delimiter, id, number, reference, cell());
  }

  private String cell() {
    if (random.nextInt(3) > 0) {
      return pick(TEXTS).replace(delimiter, ".");
    }
    String inside = pick("", "a", "line\nbreak", "\n\n", delimiter, "# no comment\n#", "\r\n") + pick(TEXTS)
        + (random.nextInt(3) > 0 ? "" : escaped ? "\\" + quote : quote + quote);
    return quote + inside + quote;
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
