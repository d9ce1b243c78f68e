package be.overzicht.http.page.table;

import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.table.Spreadsheet.Head;
import be.overzicht.http.page.table.Spreadsheet.Line;
import be.overzicht.http.page.table.Spreadsheet.Sheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes a table as a workbook for people: headings in words, every value as text, so that no number loses its zeros and
 * nothing is taken for a formula, and a second sheet that tells where it is all from.
 */
public final class Workbook {
  private static final int NARROWEST = 12;
  private static final int WIDEST = 60;
  private static final int LOOKED_AT = 200;
  /** The limits of a cell and of the name of a sheet (Excel specifications and limits). */
  private static final int LONGEST = 32_767;
  private static final int LONGEST_NAME = 31;

  private final Reading reading;
  private final DataTable table;

  /** The workbook of a table for this reader. */
  public Workbook(Reading reading, DataTable table) {
    this.reading = reading;
    this.table = table;
  }

  /** Its bytes, which are the same for the same table. */
  public byte[] bytes() throws IOException {
    List<Line> lines = new ArrayList<>();
    lines.add(headings());
    table.rows().forEach(row -> lines.add(new Line(texts(row), 0)));
    Sheet rows = new Sheet(sheetName(table.about().title()), widths(lines), lines, Head.FILTER);
    Sheet about = new Sheet(reading.t("workbook.about"), List.of(WIDEST / 2, 2 * WIDEST), about(), Head.PLAIN);
    return Spreadsheet.pack(List.of(rows, about));
  }

  private Line headings() {
    List<String> headings = new ArrayList<>(List.of(reading.t("column.name")));
    table.columns().forEach(column -> headings.add(column.heading()));
    headings.add(reading.t("column.uri"));
    return new Line(headings, headings.size());
  }

  private List<String> texts(Row row) {
    List<String> texts = new ArrayList<>(List.of(fitting(row.name())));
    for (int at = 0; at < table.columns().size(); at++) {
      texts.add(fitting(row.text(at)));
    }
    texts.add(fitting(row.iri()));
    return texts;
  }

  private List<Line> about() {
    DataTable.About about = table.about();
    List<Line> lines = new ArrayList<>();
    lines.add(fact("workbook.table", about.title()));
    lines.add(fact("workbook.address", about.address()));
    lines.add(fact("workbook.release", about.release()));
    lines.add(fact("workbook.date", about.date()));
    lines.add(fact("workbook.license", about.license()));
    lines.add(fact("workbook.rows", String.valueOf(table.rows().size())));
    about.notes().forEach(note -> lines.add(fact("workbook.note", note)));
    lines.add(new Line(List.of(), 0));
    lines.add(new Line(List.of(reading.t("workbook.column"), reading.t("workbook.origin")), 2));
    table.columns().forEach(column -> lines.add(new Line(List.of(column.heading(), column.origin()), 0)));
    return lines;
  }

  private Line fact(String key, String text) {
    return new Line(List.of(reading.t(key), fitting(text)), 1);
  }

  private String fitting(String text) {
    String told = reading.t("workbook.cut");
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - told.length()) + told;
  }

  private static List<Integer> widths(List<Line> lines) {
    return IntStream.range(0, lines.get(0).texts().size()).mapToObj(column -> Math.min(WIDEST, Math.max(NARROWEST,
        2 + lines.stream().limit(LOOKED_AT).mapToInt(line -> line.texts().get(column).length()).max().orElse(0))))
        .toList();
  }

  /** A name without the characters that a sheet may not have, and no longer than it may be. */
  private static String sheetName(String title) {
    String allowed = title.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
    return allowed.substring(0, Math.min(LONGEST_NAME, allowed.length()));
  }
}
