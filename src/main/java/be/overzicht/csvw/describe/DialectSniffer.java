package be.overzicht.csvw.describe;

import be.overzicht.csvw.describe.Guess.Certainty;
import be.overzicht.csvw.describe.doubt.LineEnds;
import be.overzicht.csvw.read.Dialect;
import be.overzicht.csvw.read.Resource;
import be.overzicht.csvw.read.RowBatch;
import be.overzicht.csvw.read.RowReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds how a table is written down, by the delimiter under which most of its first rows have one number of cells. */
final class DialectSniffer {
  private static final int SAMPLE = 1 << 18;
  private static final int MOST_ROWS = 2000;
  private static final int MOST_LINES_ABOVE = 20;
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
  private static final Map<String, String> DELIMITERS = delimiters();

  private final Resource table;
  private final Consumer<Guess> guesses;

  DialectSniffer(Resource table, Consumer<Guess> guesses) {
    this.table = table;
    this.guesses = guesses;
  }

  private static Map<String, String> delimiters() {
    Map<String, String> names = new java.util.LinkedHashMap<>();
    names.put(",", "a comma");
    names.put(";", "a semicolon");
    names.put("\t", "a tab");
    names.put("|", "an upright stroke");
    return names;
  }

  /**
   * The rows of a sample under one delimiter.
   *
   * @param width the number of cells that most rows have
   * @param above rows before the first that has as many
   * @param lines rows before that in the file, those without cells too
   * @param score how well the delimiter explains them
   */
  private record Reading(Dialect dialect, List<List<String>> rows, int width, int above, int lines, double score) {}

  /** The dialect; each part of it that is not the default is told. */
  Dialect sniff() throws IOException {
    byte[] sample = sample();
    Dialect written = new Dialect("", ",", encoding(sample), "\"", Dialect.Quoting.DOUBLED, 0, ends(sample),
        Dialect.BlankRows.SKIPPED, 0, 0, Dialect.Trim.NONE, Dialect.Comments.DECLARED);
    Reading best = null;
    for (String delimiter : isSheet() ? List.of(",") : DELIMITERS.keySet()) {
      Reading reading = read(sample, with(written, delimiter));
      best = best == null || reading.score() > best.score() ? reading : best;
    }
    return finish(best);
  }

  private byte[] sample() throws IOException {
    try (InputStream in = table.open()) {
      byte[] read = in.readNBytes(SAMPLE);
      int last = read.length;
      while (read.length == SAMPLE && last > 0 && read[last - 1] != '\n') {
        last--;
      }
      return last == 0 ? read : Arrays.copyOf(read, last);
    }
  }

  private Dialect finish(Reading best) {
    String comment = "#";
    if (!isSheet() && best.rows().stream().skip(best.above())
        .anyMatch(row -> row.get(0).startsWith("#") && row.size() == best.width())) {
      comment = "";
      tell("rows that begin with # are rows", "they have " + best.width() + " cells like the others", Certainty.LIKELY);
    }
    if (!best.dialect().delimiter().equals(",")) {
      tell("cells are cut by " + DELIMITERS.get(best.dialect().delimiter()),
          "so rows have " + best.width() + " cells each", Certainty.CERTAIN);
    }
    tellAbove(best);
    boolean header = tellHeader(best);
    Dialect found = best.dialect();
    return new Dialect(comment, found.delimiter(), found.encoding(), found.quote(), found.doubled(), header ? 1 : 0,
        found.lineTerminators(), Dialect.BlankRows.KEPT, 0, best.lines(), found.trim(), found.comments());
  }

  private void tellAbove(Reading best) {
    if (best.lines() > 0) {
      tell("the first " + best.lines() + " rows stand above the table", "row " + (best.lines() + 1)
          + " is the first with " + best.width() + " cells", Certainty.LIKELY);
    }
    long above = best.above() == 0 ? 0 : filled(best.rows().get(best.above() - 1));
    if (above > 1) {
      tell("a row with " + above + " cells above row " + (best.lines() + 1) + " is left out", "it has fewer than the table:"
          + " if it belongs to the header, write one row of titles, and describe the table again", Certainty.OPEN);
    }
  }

  /** Whether there is a header. */
  private boolean tellHeader(Reading best) {
    boolean header = isHeader(best.rows(), best.above());
    if (!header) {
      boolean words = best.rows().size() > best.above()
          && best.rows().get(best.above()).stream().anyMatch(cell -> !cell.isBlank() && !isValue(cell));
      tell("there is no header", "the first row has values like the others" + (words ? ": write a row of titles above it,"
          + " or titles that are words if it is the header" : ""), words ? Certainty.OPEN : Certainty.LIKELY);
    }
    return header;
  }

  private Reading read(byte[] sample, Dialect dialect) throws IOException {
    List<Integer> numbers = new ArrayList<>();
    List<List<String>> rows = rows(sample, dialect, numbers);
    int hints = !rows.isEmpty() && isSeparatorHint(rows.get(0)) ? 1 : 0;
    Map<Integer, Integer> counts = new TreeMap<>();
    rows.stream().skip(hints).forEach(row -> counts.merge(row.size(), 1, Integer::sum));
    int width = counts.entrySet().stream().max(isSheet() ? Map.Entry.comparingByKey() : Map.Entry.comparingByValue())
        .map(Map.Entry::getKey).orElse(1);
    int above = hints;
    long usual = usualFilled(rows, hints);
    while (above < Math.min(rows.size(), MOST_LINES_ABOVE)
        && (rows.get(above).size() < width || filled(rows.get(above)) <= 1 && usual > 1)) {
      above++;
    }
    boolean settled = above < rows.size() && rows.get(above).size() == width;
    above = settled ? above : 0;
    double share = counts.isEmpty() ? 0 : counts.get(width) / (double) (rows.size() - above);
    boolean titled = settled && isHeader(rows, above);
    double score = Math.pow(share, 4) * Math.log1p(width - 1.0) * (above > 0 ? 0.8 : 1) * (titled ? 1.5 : 1);
    return new Reading(dialect, rows, width, above, rows.isEmpty() ? 0 : numbers.get(above) - 1, score);
  }

  private static long filled(List<String> row) {
    return row.stream().filter(cell -> !cell.isBlank()).count();
  }

  /** How many cells of a row hold something in half of the rows or more. */
  private static long usualFilled(List<List<String>> rows, int from) {
    List<Long> counts = rows.stream().skip(from).map(DialectSniffer::filled).sorted().toList();
    return counts.isEmpty() ? 0 : counts.get(counts.size() / 2);
  }

  /** The rows that hold something; their numbers in the file are added to a list. */
  private List<List<String>> rows(byte[] sample, Dialect dialect, List<Integer> numbers) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    Resource bytes = table.with(() -> new ByteArrayInputStream(sample));
    try (RowReader reader = RowReader.open(bytes, dialect)) {
      RowBatch batch = new RowBatch();
      while (rows.size() < MOST_ROWS && reader.next(batch)) {
        for (int row = 0; row < batch.rows(); row++) {
          rows.add(used(TableProfile.cells(batch, row)));
          numbers.add(batch.sourceNumber(row));
        }
      }
    }
    return rows;
  }

  /** All rows of a sheet have as many cells; only those up to the last that holds something tell where its table is. */
  private List<String> used(List<String> cells) {
    int end = cells.size();
    while (isSheet() && end > 1 && cells.get(end - 1).isEmpty()) {
      end--;
    }
    return cells.subList(0, end);
  }

  private boolean isSheet() {
    return table.sheet().isPresent();
  }

  /** Whether the cells of a row are titles: fewer than half of them are numbers or dates, but for years. */
  private static boolean isHeader(List<List<String>> rows, int at) {
    if (at >= rows.size()) {
      return false;
    }
    List<String> row = rows.get(at);
    List<String> below = at + 1 < rows.size() ? rows.get(at + 1) : List.of();
    long named = row.stream().filter(cell -> !cell.isBlank()).count();
    long values = IntStream.range(0, row.size())
        .filter(i -> isValue(row.get(i)) && !isYearAbove(row.get(i), i < below.size() ? below.get(i) : "")).count();
    return named > 0 && values * 2 < named;
  }

  private static boolean isValue(String cell) {
    return ValueForms.ALL.stream().anyMatch(form -> !form.base().equals("boolean") && form.fits().test(cell));
  }

  /** Whether a year is the title of what is no year. */
  private static boolean isYearAbove(String cell, String below) {
    return YEAR.matcher(cell).matches() && !YEAR.matcher(below).matches();
  }

  /** Whether a row is the line {@code sep=;} by which a table tells Excel its delimiter. */
  private static boolean isSeparatorHint(List<String> row) {
    return row.get(0).matches("(?i)sep=.?") && row.stream().skip(1).allMatch(String::isEmpty);
  }

  private static Dialect with(Dialect dialect, String delimiter) {
    return new Dialect(dialect.commentPrefix(), delimiter, dialect.encoding(), dialect.quote(), dialect.doubled(), 0,
        dialect.lineTerminators(), dialect.blankRows(), 0, 0, dialect.trim(), dialect.comments());
  }

  private List<String> ends(byte[] sample) {
    LineEnds ends = LineEnds.of(sample);
    if (ends.feeds() && ends.alone() > 0) {
      tell("line " + ends.alone() + " holds more than one row", "it has a carriage return, as lines of an old Macintosh"
          + " end: save the table with one kind of line ends", Certainty.OPEN);
    }
    if (ends.returns() && !ends.feeds()) {
      tell("rows end by a carriage return", "there is no line feed", Certainty.CERTAIN);
      return List.of("\r");
    }
    return Dialect.DEFAULT.lineTerminators();
  }

  private String encoding(byte[] sample) {
    String found = TextEncoding.of(sample);
    if (!found.equals("utf-8")) {
      tell("the encoding is " + found, TextEncoding.reason(found), Certainty.LIKELY);
    }
    if (found.equals("windows-1252")) {
      TextEncoding.utf8Line(sample).ifPresent(line -> tell("the encoding is " + found,
          "line " + line + " looks like UTF-8 and others cannot be; save the whole table as UTF-8", Certainty.OPEN));
    }
    return found;
  }

  private void tell(String what, String because, Certainty certainty) {
    guesses.accept(new Guess(table.name(), "", what, because, certainty));
  }
}
