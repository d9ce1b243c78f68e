package be.overzicht.peer;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;

/**
 * Converts the participations of the benchmark with all their checks, as one would write it for this table alone with
 * an eye on speed: fixed texts are joined once, dates are cut by hand, and bytes are made of many rows at a time.
 */
public final class HandWritten {
  private static final String BASE = "http://example.org";
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  private static final String IDENTIFIER = "<http://purl.org/dc/terms/identifier> \"";
  private static final String INITIATIVE = "<http://example.org/ns#initiatief> <" + BASE + "/id/initiatief/";
  private static final String AUTHORITY = "<http://example.org/ns#bestuur> <" + BASE + "/id/bestuurseenheid/";
  private static final String START = "<http://schema.org/startDate> \"";
  private static final String END = "<http://schema.org/endDate> \"";
  private static final String AMOUNT = "<http://schema.org/amount> \"";
  private static final String LABEL = "<http://www.w3.org/2004/02/skos/core#prefLabel> \"";
  private static final String THEME = "<http://www.w3.org/ns/dcat#keyword> \"";
  private static final String TYPE =
      "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://example.org/ns#Deelname> .\n";
  private static final String PLAIN = "\" .\n";
  private static final String DUTCH = "\"@nl .\n";
  private static final String DATE = "\"^^<" + XSD + "date> .\n";
  private static final String DECIMAL = "\"^^<" + XSD + "decimal> .\n";
  private static final int FULL = 1 << 16;

  private final Set<String> keys = new HashSet<>();
  private final Set<String> initiatives;
  private final Set<String> authorities;
  private final OutputStream out;
  private final StringBuilder text = new StringBuilder(FULL + 4096);

  private HandWritten(Path folder, OutputStream out) throws IOException {
    this.initiatives = codes(folder.resolve("initiatives.csv"));
    this.authorities = codes(folder.resolve("authorities.csv"));
    this.out = out;
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    try (OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 18);
        CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(folder.resolve("participations.csv"))) {
      HandWritten loop = new HandWritten(folder, out);
      boolean header = true;
      for (CsvRecord row : rows) {
        if (!header) {
          loop.row(row);
        }
        header = false;
      }
      loop.flush();
    }
  }

  private static Set<String> codes(Path table) throws IOException {
    Set<String> codes = new HashSet<>();
    try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(table)) {
      rows.forEach(row -> codes.add(row.getField(0)));
    }
    return codes;
  }

  private void row(CsvRecord row) throws IOException {
    if (row.getFieldCount() != 8) {
      throw fault(row, "has " + row.getFieldCount() + " cells");
    }
    String id = required(row, 0);
    String initiative = required(row, 1);
    String authority = required(row, 2);
    check(keys.add(id), row, "repeats the key ", id);
    check(initiatives.contains(initiative), row, "names no initiative: ", initiative);
    check(authorities.contains(authority), row, "names no authority: ", authority);
    String subject = "<" + BASE + "/id/deelname/" + encode(id) + "> ";
    literal(subject, IDENTIFIER, id, PLAIN);
    text.append(subject).append(INITIATIVE).append(encode(initiative)).append("> .\n");
    text.append(subject).append(AUTHORITY).append(encode(authority)).append("> .\n");
    date(row, subject, START, row.getField(3));
    date(row, subject, END, row.getField(4));
    String amount = row.getField(5);
    if (!amount.isEmpty()) {
      check(isDecimal(amount), row, "has no number: ", amount);
      literal(subject, AMOUNT, amount, DECIMAL);
    }
    if (!row.getField(6).isEmpty()) {
      literal(subject, LABEL, row.getField(6), DUTCH);
    }
    themes(subject, row.getField(7));
    text.append(subject).append(TYPE);
    if (text.length() > FULL) {
      flush();
    }
  }

  private void themes(String subject, String themes) {
    int start = 0;
    while (start < themes.length()) {
      int end = themes.indexOf(';', start);
      end = end < 0 ? themes.length() : end;
      if (end > start) {
        literal(subject, THEME, themes.substring(start, end), PLAIN);
      }
      start = end + 1;
    }
  }

  private void flush() throws IOException {
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    text.setLength(0);
  }

  private void date(CsvRecord row, String subject, String property, String date) {
    if (!date.isEmpty()) {
      check(isDate(date), row, "has no date: ", date);
      literal(subject, property, date, DATE);
    }
  }

  private static boolean isDate(String date) {
    if (date.length() != 10 || date.charAt(4) != '-' || date.charAt(7) != '-') {
      return false;
    }
    int month = number(date, 5, 7);
    return number(date, 0, 4) >= 0 && month >= 1 && month <= 12 && number(date, 8, 10) >= 1
        && number(date, 8, 10) <= YearMonth.of(number(date, 0, 4), month).lengthOfMonth();
  }

  /** The number of these digits; -1 when they are none. */
  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  private void literal(String subject, String property, String value, String end) {
    text.append(subject).append(property);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        default -> text.append(c);
      }
    }
    text.append(end);
  }

  private static String encode(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-._~".indexOf(c) >= 0;
      if (!plain) {
        return java.net.URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
      }
    }
    return value;
  }

  private static boolean isDecimal(String value) {
    int points = 0;
    int digits = 0;
    for (int i = value.startsWith("-") ? 1 : 0; i < value.length(); i++) {
      points += value.charAt(i) == '.' ? 1 : 0;
      digits += Character.isDigit(value.charAt(i)) ? 1 : 0;
    }
    return digits > 0 && points <= 1 && digits + points == value.length() - (value.startsWith("-") ? 1 : 0);
  }

  private static String required(CsvRecord row, int column) {
    String value = row.getField(column);
    check(!value.isEmpty(), row, "lacks a value in front of ", row.getField(7));
    return value;
  }

  private static void check(boolean good, CsvRecord row, String what, String value) {
    if (!good) {
      throw fault(row, what + value);
    }
  }

  private static IllegalStateException fault(CsvRecord row, String what) {
    return new IllegalStateException("line " + row.getStartingLineNumber() + " " + what);
  }
}
