package be.overzicht.csvw.fuzz;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** A table that is broken in ways people and programs break tables. */
final class BrokenTable {
  private static final String[] TEXTS = {"", "a", "1", "-1.5", "2020-02-30", "2020-02-28", "é", "😀", "\u00a0", " x ",
      "\"", "\"\"", "\"q\"", "\"a\nb\"", "\"a,b\"", "#", "a;b", ";", "http://x/y", "NaN", "1e9", "..", ".", "%", "{x}", "\\",
      "\\\"", "\t", "99999999999999999999", "1,5", "1.50", "007", "true", "\"a\"\"b\"", "\"a\"b\"", "\r", "\u0000",
      "2021-02-03T04:05:06Z", "\"\r\n\"", "\u2028", "'a'", "NA"};
  private static final int HUGE = 100_000;

  private final Random random;
  private final BrokenDialect dialect;

  BrokenTable(Random random, BrokenDialect dialect) {
    this.random = random;
    this.dialect = dialect;
  }

  /** The bytes of a table of mostly three columns. */
  byte[] bytes() {
    String text = text();
    byte[] bytes = text.getBytes(dialect.charset());
    if (random.nextInt(20) == 0) {
      for (int i = 0; i < 3; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
    }
    boolean otherEncoding = random.nextInt(60) == 0;
    return otherEncoding ? text.getBytes(random.nextBoolean() ? StandardCharsets.UTF_16 : Charset.forName("windows-1252"))
        : bytes;
  }

  private String text() {
    StringBuilder text = new StringBuilder(random.nextInt(8) == 0 ? "\ufeff" : "");
    if (random.nextInt(50) == 0) {
      return text.append(random.nextBoolean() ? "a,b,c" : "\n").toString();
    }
    text.append("a,b,c\n".replace(",", dialect.delimiter()));
    int rows = random.nextInt(100) == 0 ? 3_000 : random.nextInt(12);
    for (int i = 0; i < rows; i++) {
      int cells = random.nextInt(10) == 0 ? random.nextInt(6) : 3;
      for (int j = 0; j < cells; j++) {
        text.append(j == 0 ? "" : dialect.delimiter()).append(cell(j));
      }
      text.append(random.nextInt(6) == 0 ? "\r\n" : random.nextInt(40) == 0 ? "\r" : dialect.lineEnd());
    }
    return random.nextInt(5) == 0 ? text.substring(0, text.length() - 1) : text.toString();
  }

  private String cell(int column) {
    if (random.nextInt(10_000) == 0) {
      return "\"" + "é\n, ".repeat(random.nextInt(HUGE)) + "\"";
    }
    return column == 0 && random.nextInt(3) > 0 ? String.valueOf(random.nextInt(3_000))
        : TEXTS[random.nextInt(TEXTS.length)];
  }
}
