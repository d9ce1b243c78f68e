package be.overzicht.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a whole table of comma-separated values (RFC 4180), without what the program makes of it. */
public final class CsvRows {
  private CsvRows() {}

  /** Its rows, from column to value. */
  public static List<Map<String, String>> read(Path file) {
    try {
      List<List<String>> rows = cells(Files.readString(file));
      List<String> header = rows.get(0);
      return rows.subList(1, rows.size()).stream().map(row -> {
        Map<String, String> values = new LinkedHashMap<>();
        for (int at = 0; at < header.size(); at++) {
          values.put(header.get(at), row.get(at));
        }
        return values;
      }).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<String>> cells(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean isQuoted = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '"') {
        boolean isDoubled = isQuoted && at + 1 < text.length() && text.charAt(at + 1) == '"';
        cell.append(isDoubled ? "\"" : "");
        at += isDoubled ? 1 : 0;
        isQuoted = isDoubled || !isQuoted;
      } else if (isQuoted || c != ',' && c != '\n') {
        cell.append(c == '\r' ? "" : String.valueOf(c));
      } else {
        row.add(cell.toString());
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      }
    }
    return rows;
  }
}
