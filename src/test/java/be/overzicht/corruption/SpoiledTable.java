package be.overzicht.corruption;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table in memory whose cells can be changed; it knows nothing of its metadata. */
final class SpoiledTable {
  private static final Pattern CELL = Pattern.compile("(?:^|,)(?:\"((?:[^\"]++|\"\")*+)\"|([^,]*+))");

  private final List<String> header;
  private final List<List<String>> rows;

  private SpoiledTable(List<String> header, List<List<String>> rows) {
    this.header = header;
    this.rows = rows;
  }

  static SpoiledTable read(Path file) {
    try {
      List<List<String>> all = Files.readAllLines(file).stream().map(SpoiledTable::cells).collect(Collectors.toList());
      return new SpoiledTable(all.get(0), new ArrayList<>(all.subList(1, all.size())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(Path file) {
    List<String> lines = new ArrayList<>();
    lines.add(line(header));
    rows.forEach(row -> lines.add(line(row)));
    try {
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows whose cell in this column is not empty. */
  List<Integer> filled(String column) {
    return IntStream.range(0, rows.size()).filter(row -> !get(row, column).isEmpty()).boxed().toList();
  }

  List<String> columns() {
    return header;
  }

  /** Whether a column has two values at least. */
  boolean varies(String column) {
    return filled(column).stream().map(row -> get(row, column)).distinct().limit(2).count() == 2;
  }

  String get(int row, String column) {
    return rows.get(row).get(header.indexOf(column));
  }

  void set(int row, String column, String value) {
    rows.get(row).set(header.indexOf(column), value);
  }

  void repeat(int row) {
    rows.add(row, new ArrayList<>(rows.get(row)));
  }

  void cut(int row, int cells) {
    List<String> whole = rows.get(row);
    rows.set(row, whole.subList(0, whole.size() - cells));
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    Matcher matcher = CELL.matcher(line);
    while (matcher.find()) {
      cells.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1).replace("\"\"", "\""));
    }
    return cells;
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.matches("(?s).*[\",\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
        .collect(Collectors.joining(","));
  }
}
