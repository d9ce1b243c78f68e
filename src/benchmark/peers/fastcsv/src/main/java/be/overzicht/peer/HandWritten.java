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
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** Converts the participations of the benchmark with all their checks, as one would write it for this table alone. */
public final class HandWritten {
  private static final String BASE = "http://example.org";
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  private final Set<String> keys = new HashSet<>();
  private final Set<String> initiatives;
  private final Set<String> authorities;
  private final OutputStream out;
  private final StringBuilder text = new StringBuilder(4096);

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
    check(keys.add(id), row, "repeats the key " + id);
    check(initiatives.contains(initiative), row, "names no initiative: " + initiative);
    check(authorities.contains(authority), row, "names no authority: " + authority);
    text.setLength(0);
    String subject = "<" + BASE + "/id/deelname/" + encode(id) + "> ";
    literal(subject, "http://purl.org/dc/terms/identifier", id, "");
    iri(subject, "http://example.org/ns#initiatief", BASE + "/id/initiatief/" + encode(initiative));
    iri(subject, "http://example.org/ns#bestuur", BASE + "/id/bestuurseenheid/" + encode(authority));
    date(row, subject, "http://schema.org/startDate", row.getField(3));
    date(row, subject, "http://schema.org/endDate", row.getField(4));
    String amount = row.getField(5);
    if (!amount.isEmpty()) {
      check(isDecimal(amount), row, "has no number: " + amount);
      literal(subject, "http://schema.org/amount", amount, "^^<" + XSD + "decimal>");
    }
    if (!row.getField(6).isEmpty()) {
      literal(subject, "http://www.w3.org/2004/02/skos/core#prefLabel", row.getField(6), "@nl");
    }
    for (String theme : row.getField(7).split(";")) {
      if (!theme.isEmpty()) {
        literal(subject, "http://www.w3.org/ns/dcat#keyword", theme, "");
      }
    }
    iri(subject, "http://www.w3.org/1999/02/22-rdf-syntax-ns#type", "http://example.org/ns#Deelname");
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void date(CsvRecord row, String subject, String property, String date) {
    if (!date.isEmpty()) {
      try {
        LocalDate.parse(date);
      } catch (java.time.DateTimeException wrong) {
        throw fault(row, "has no date: " + date);
      }
      literal(subject, property, date, "^^<" + XSD + "date>");
    }
  }

  private void iri(String subject, String property, String object) {
    text.append(subject).append('<').append(property).append("> <").append(object).append("> .\n");
  }

  private void literal(String subject, String property, String value, String suffix) {
    text.append(subject).append('<').append(property).append("> \"");
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
    text.append('"').append(suffix).append(" .\n");
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
    check(!value.isEmpty(), row, "lacks column " + (column + 1));
    return value;
  }

  private static void check(boolean good, CsvRecord row, String what) {
    if (!good) {
      throw fault(row, what);
    }
  }

  private static IllegalStateException fault(CsvRecord row, String what) {
    return new IllegalStateException("line " + row.getStartingLineNumber() + " " + what);
  }
}
