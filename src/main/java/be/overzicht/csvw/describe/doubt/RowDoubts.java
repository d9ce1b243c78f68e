package be.overzicht.csvw.describe.doubt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Finds rows that are probably no records: totals, notes below the table, a header that comes again or has two lines. */
public final class RowDoubts {
  /** Such as {@code Totaal}, {@code Subtotaal 2023:} and {@code Som van de uitgaven}; a total of what is a category. */
  private static final Pattern TOTAL = Pattern.compile("(?:algemeen |grand )?(?:(?:eind|sub)?tota(?:al|len|l|ls|ux)"
      + "|gemiddelden?|average|moyenne)(?: (?:van|of|de|per|voor|g[eé]n[eé]ral|generaal|alle|[0-9]{4}).{0,30})? ?[:.]?"
      + "|(?:som|somme|sum) (?:van|of|de) .{1,30}", Pattern.CASE_INSENSITIVE);
  private static final int LEAST_COLUMNS = 3;
  private static final int SAMPLE = 50;
  private static final int FEW = 2;

  private final List<String> titles;
  private final Rows totals = new Rows();
  private final Rows headers = new Rows();
  private final Rows notes = new Rows();
  private final List<List<String>> sample = new ArrayList<>();
  private long first;
  private long withoutFirst;
  private List<String> last = List.of();
  private long lastRow;

  /** Something about a row. */
  public record RowDoubt(String what, String because) {}

  /** The first of some rows, and how many they are. */
  private static final class Rows {
    private long first;
    private String text = "";
    private long count;

    void add(long row, String example) {
      if (count++ == 0) {
        first = row;
        text = example;
      }
    }

    String called() {
      return "row " + first + (count > 1 ? " and " + (count - 1) + " more" : "");
    }
  }

  /** Doubts about the rows under these titles. */
  public RowDoubts(List<String> titles) {
    this.titles = titles;
  }

  /** Looks at a row that is not empty. */
  public void see(List<String> cells, long row) {
    if (sample.size() < SAMPLE) {
      sample.add(cells);
      first = sample.size() == 1 ? row : first;
    }
    int at = filledFrom(cells, 0);
    if (at == cells.size()) {
      return;
    }
    boolean alone = filledFrom(cells, at + 1) == cells.size();
    if (alone && at == 0 && titles.size() >= LEAST_COLUMNS && cells.size() <= titles.size()) {
      notes.add(row, cells.get(0));
    } else {
      notes.count = 0;
    }
    if (cells.equals(titles)) {
      headers.add(row, "");
    } else if (!alone && isTotal(cells, at)) {
      totals.add(row, cells.get(at));
    }
    withoutFirst += at > 0 ? 1 : 0;
    last = cells;
    lastRow = row;
  }

  /** Where the next cell stands that holds something. */
  private static int filledFrom(List<String> cells, int from) {
    int at = from;
    while (at < cells.size() && cells.get(at).isBlank()) {
      at++;
    }
    return at;
  }

  private static boolean isTotal(List<String> cells, int first) {
    return TOTAL.matcher(cells.get(first).strip()).matches()
        && cells.stream().skip(first + 1).anyMatch(RowDoubts::isNumber);
  }

  private static boolean isNumber(String cell) {
    return Likeness.NUMBER.isLike(cell.strip());
  }

  /** What its owner should be asked, of a table with so many rows. */
  public List<RowDoubt> told(long rows) {
    List<RowDoubt> told = new ArrayList<>();
    if (headers.count > 0) {
      told.add(new RowDoubt(headers.called() + " is read as a record", "it says what the header says: take it out"));
    }
    if (isSecondHeader()) {
      told.add(new RowDoubt("row " + first + " is read as a record", "it has words where the rows below have values, as a"
          + " second line of a header has: write one row of titles, and describe the table again"));
    }
    if (totals.count > 0) {
      told.add(new RowDoubt(totals.called() + " is read as a record", "\"" + totals.text
          + "\" speaks of all the others: take it out if it is no record like them"));
    } else if (rows > FEW && withoutFirst == 1 && last.get(0).isBlank() && last.stream().anyMatch(RowDoubts::isNumber)) {
      told.add(new RowDoubt("row " + lastRow + " is read as a record", "it is the last and the only one without "
          + (titles.get(0).isBlank() ? "a first cell" : "\"" + titles.get(0) + "\"")
          + ": take it out if it is a total"));
    }
    if (notes.count > 0 && notes.count * FEW < rows) {
      told.add(new RowDoubt(notes.called() + " is read as a record", "\"" + notes.text
          + "\" stands alone there and nothing but such rows comes below: take it out if it is a note"));
    }
    return told;
  }

  /** Whether the first row has words, or nothing, wherever the others have numbers, dates or times. */
  private boolean isSecondHeader() {
    int words = 0;
    for (int column = 0; column < titles.size() && sample.size() > FEW; column++) {
      int at = column;
      List<String> values = sample.stream().skip(1).map(cells -> at < cells.size() ? cells.get(at).strip() : "")
          .filter(cell -> !cell.isEmpty()).toList();
      boolean hasValues = values.size() >= FEW && values.stream().allMatch(RowDoubts::isValue);
      String above = at < sample.get(0).size() ? sample.get(0).get(at).strip() : "";
      if (hasValues && isValue(above)) {
        return false;
      }
      words += hasValues && above.matches(".*\\p{L}.*") ? 1 : 0;
    }
    boolean incomplete = sample.size() > FEW && (sample.get(0).get(0).isBlank()
        || titles.stream().anyMatch(String::isBlank) || titles.stream().distinct().count() < titles.size());
    return words >= FEW || words == 1 && incomplete;
  }

  private static boolean isValue(String cell) {
    return Arrays.stream(Likeness.values()).anyMatch(likeness -> likeness != Likeness.YES_NO && likeness.isLike(cell));
  }
}
