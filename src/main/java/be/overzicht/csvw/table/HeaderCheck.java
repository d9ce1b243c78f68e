package be.overzicht.csvw.table;

import be.overzicht.csvw.metadata.ColumnDescription;
import be.overzicht.csvw.metadata.Languages;
import be.overzicht.csvw.metadata.Percent;
import be.overzicht.csvw.metadata.Schema;
import be.overzicht.csvw.metadata.TableDescription;
import be.overzicht.csvw.metadata.Titles;
import be.overzicht.csvw.plan.Texts;
import be.overzicht.csvw.problem.Finding;
import be.overzicht.csvw.problem.Place;
import be.overzicht.csvw.problem.ProblemKind;
import be.overzicht.csvw.read.Dialect;
import be.overzicht.csvw.read.Header;
import be.overzicht.text.Slips;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Holds the header of a table against the columns of its schema
 * (<a href="https://www.w3.org/TR/tabular-metadata/#schema-compatibility">Metadata Vocabulary, section 5.5.1</a>).
 */
final class HeaderCheck {
  private final Header header;
  private final boolean described;
  private final List<ColumnDescription> columns;
  private final String language;
  private final Dialect dialect;
  private final Place place;
  private final Purpose purpose;

  HeaderCheck(Header header, TableDescription table, Dialect dialect, String file, Purpose purpose) {
    this.header = header;
    this.described = table.schema().isPresent();
    this.columns = table.schema().map(Schema::realColumns).orElse(List.of());
    this.language = Optional.ofNullable(table.properties().language()).orElse(Languages.UNDEFINED);
    this.dialect = dialect;
    this.place = new Place(file, header.line(), 0);
    this.purpose = purpose;
  }

  /** What does not fit. */
  List<Finding> findings() {
    if (header.width() == 0 || !described) {
      return List.of();
    }
    return columns.size() == header.width() ? wrongTitles() : List.of(wrongNumber());
  }

  /** Columns in another order are one fault, told where it begins. */
  private List<Finding> wrongTitles() {
    List<Integer> wrong = IntStream.range(0, columns.size())
        .filter(i -> !fits(columns.get(i), titles(i)) && !fits(columns.get(i), stripped(i))).boxed().toList();
    boolean moved = wrong.stream().allMatch(i -> isMoved(title(i)));
    return Stream.concat(wrong.stream().limit(moved ? 1 : wrong.size()).map(this::wrong), doubts(wrong)).toList();
  }

  /** What the Recommendation leaves open: each is told once for the table. */
  private Stream<Finding> doubts(List<Integer> wrong) {
    List<Finding> doubts = new ArrayList<>();
    IntStream.range(0, columns.size()).filter(i -> !wrong.contains(i) && !fits(columns.get(i), titles(i))).findFirst()
        .ifPresent(i -> doubts.add(warning("the title " + Texts.quoted(title(i)) + " has a space before or behind it, "
            + "which its metadata does not have", "take it out, or set \"trim\": true in the dialect")));
    IntStream.range(0, columns.size()).filter(i -> isOnlyNamed(columns.get(i)) && !titles(i).isEmpty()
        && purpose == Purpose.VALIDATE && !wrong.contains(i)).findFirst().ifPresent(i -> doubts.add(
            warning("the metadata has names and no titles: \"" + columns.get(i).name() + "\" is taken for the title too",
                "add \"titles\" to its columns")));
    IntStream.range(0, columns.size()).filter(i -> titles(i).isEmpty() && !columns.get(i).titles().isEmpty()
        && dialect.headerRows() > 0).findFirst().ifPresent(i -> doubts.add(
            warning("column " + (i + 1) + " has no title, and its metadata expects \"" + columns.get(i).label(i + 1)
                + "\"", "write the title")));
    return doubts.stream();
  }

  private static boolean isOnlyNamed(ColumnDescription column) {
    return column.name() != null && column.titles().isEmpty();
  }

  private Titles stripped(int index) {
    return Titles.of(header.titles().get(index).stream().map(String::strip).toList(), language);
  }

  private Finding wrongNumber() {
    String what = "the table has " + header.width() + " columns, and its metadata describes " + columns.size() + ": ";
    if (columns.size() > header.width()) {
      int missing = 0;
      while (missing < header.width() && fits(columns.get(missing), titles(missing))) {
        missing++;
      }
      return finding(what + "\"" + columns.get(missing).label(missing + 1) + "\" is missing",
          "add the column, or take it out of the metadata");
    }
    int surplus = 0;
    while (surplus < columns.size() && fits(columns.get(surplus), titles(surplus))) {
      surplus++;
    }
    return finding(what + Texts.quoted(title(surplus)) + " is too much",
        title(surplus).isEmpty() ? "delete the empty columns, and save the table again"
            : "delete the column, or describe it in the metadata");
  }

  private boolean fits(ColumnDescription column, Titles titles) {
    boolean nothingSaid = column.name() == null && column.titles().isEmpty();
    if (nothingSaid || titles.isEmpty() || column.titles().meet(titles)) {
      return true;
    }
    return isOnlyNamed(column) && (purpose == Purpose.CONVERT || columns.stream().allMatch(HeaderCheck::isOnlyNamed)
        && titles.any().filter(title -> Percent.encodeName(title).equals(column.name())).isPresent());
  }

  private Finding wrong(int index) {
    ColumnDescription column = columns.get(index);
    String found = title(index);
    String what = "column " + (index + 1) + " has the title " + Texts.quoted(found) + ", and its metadata expects \""
        + column.label(index + 1) + "\"";
    if (column.titles().isEmpty()) {
      return finding("column " + (index + 1) + " has the title " + Texts.quoted(found)
          + ", and its metadata has only the name \""
          + column.name() + "\"", "add \"titles\": " + Texts.quoted(found) + " to the column in the metadata");
    }
    if (isMoved(found)) {
      return finding(what, "put the columns in the order of the metadata; \"" + column.label(index + 1)
          + "\" comes here");
    }
    return finding(what, closest(found).map(title -> "did you mean \"" + title + "\"? Write the title exactly so")
        .orElse("rename the column, or correct its titles in the metadata"));
  }

  /** Whether a title belongs to another column, and stands in the header once. */
  private boolean isMoved(String title) {
    return columns.stream().anyMatch(column -> column.titles().any().filter(title::equals).isPresent())
        && IntStream.range(0, header.width()).filter(i -> title(i).equals(title)).count() == 1;
  }

  private Optional<String> closest(String found) {
    return columns.stream().flatMap(column -> column.titles().any().stream())
        .filter(title -> !title.equals(found) && slips(title, found) <= Math.max(1, title.length() / 3))
        .min(Comparator.comparingInt(title -> slips(title, found)));
  }

  private static int slips(String title, String found) {
    return Slips.between(title.toLowerCase(Locale.ROOT), found.toLowerCase(Locale.ROOT));
  }

  private Finding warning(String what, String remedy) {
    return Finding.at(ProblemKind.TABLE_WARNING, place, what, remedy);
  }

  private Finding finding(String what, String remedy) {
    return Finding.at(ProblemKind.HEADER, place, what, remedy);
  }

  private Titles titles(int index) {
    return index < header.titles().size() ? Titles.of(header.titles().get(index), language) : Titles.NONE;
  }

  private String title(int index) {
    return titles(index).any().orElse("");
  }
}
