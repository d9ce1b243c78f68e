package be.overzicht.csvw.describe;

import be.overzicht.csvw.describe.Guess.Certainty;
import be.overzicht.csvw.problem.FaultException;
import be.overzicht.csvw.problem.Finding;
import be.overzicht.csvw.read.Dialect;
import be.overzicht.csvw.read.Resource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Drafts metadata of tables: the way into this package. */
public final class Describer {
  private static final String WESTERN = "windows-1252";
  /** How many columns are named in one line. */
  private static final int NAMED = 5;

  private final Consumer<Guess> guesses;

  private Describer(Consumer<Guess> guesses) {
    this.guesses = guesses;
  }

  /**
   * The metadata document of these tables, which are read once each, with the references among them. Each guess in it
   * goes to the reader.
   *
   * @throws FaultException when a table cannot be read
   * @throws IOException when a file cannot be read to its end
   */
  public static String describe(List<Resource> tables, Consumer<Guess> guesses) throws IOException {
    Describer describer = new Describer(guesses);
    List<TableGuess> found = new ArrayList<>();
    for (Resource table : tables) {
      found.add(describer.describe(table));
    }
    return DescriptionWriter.write(found, new KeyFinder(guesses).references(found));
  }

  private TableGuess describe(Resource table) throws IOException {
    Dialect dialect = new DialectSniffer(table, guesses).sniff();
    TableProfile profile;
    try {
      profile = TableProfile.of(table, dialect);
    } catch (FaultException notUtf8) {
      if (!dialect.encoding().equals(Dialect.DEFAULT.encoding())) {
        throw notUtf8;
      }
      dialect = new Dialect(dialect.commentPrefix(), dialect.delimiter(), WESTERN, dialect.quote(), dialect.doubled(),
          dialect.headerRows(), dialect.lineTerminators(), dialect.blankRows(), 0, dialect.skipRows(), dialect.trim(),
          dialect.comments());
      profile = TableProfile.of(table, dialect);
      guesses.accept(new Guess(table.name(), "", "the encoding is " + WESTERN, notUtf8.getMessage(), Certainty.LIKELY));
    }
    return judge(table.name(), dialect, profile);
  }

  /** One line for all columns without a value, which may be many behind the table in a sheet. */
  private void tellEmpty(String file, TableProfile profile, List<ColumnGuess> columns) {
    List<String> empty = IntStream.range(0, columns.size()).filter(i -> profile.columns.get(i).values() == 0)
        .mapToObj(i -> columns.get(i).title().isEmpty() ? columns.get(i).name() : columns.get(i).title()).toList();
    if (!empty.isEmpty()) {
      String more = empty.size() > NAMED ? " and " + (empty.size() - NAMED) + " more" : "";
      guesses.accept(new Guess(file, "", "text in the columns \"" + empty.stream().limit(NAMED)
          .collect(Collectors.joining("\", \"")) + "\"" + more,
          "no row has a value there: take them out, or set the datatype of what they will hold", Certainty.OPEN));
    }
  }

  private static List<String> titles(TableProfile profile) {
    return profile.columns.stream().map(column -> column.title).toList();
  }

  private static List<String> duplicates(List<String> titles) {
    return titles.stream().filter(title -> !title.isEmpty() && Collections.frequency(titles, title) > 1).distinct()
        .toList();
  }

  private TableGuess judge(String file, Dialect dialect, TableProfile profile) {
    boolean daysComeFirst = profile.columns.stream().anyMatch(column -> column.possible().stream()
        .anyMatch(form -> ValueForms.dayFirst(form) && !ColumnJudge.exchanged(form, column)));
    ColumnJudge judge = new ColumnJudge(file, daysComeFirst, guesses);
    List<String> names = ColumnNames.of(titles(profile));
    List<ColumnGuess> columns = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      columns.add(judge.judge(profile.columns.get(i), names.get(i)));
    }
    tellEmpty(file, profile, columns);
    profile.doubts().forEach(doubt ->
        guesses.accept(new Guess(file, "", doubt.what(), doubt.because(), Certainty.OPEN)));
    profile.fault().map(Finding::problem).ifPresent(fault -> guesses.accept(new Guess(file, "",
        "line " + fault.line() + " is faulty", fault.what() + ": " + fault.remedy(), Certainty.OPEN)));
    duplicates(titles(profile)).forEach(title -> guesses.accept(new Guess(file, title,
        "more than one column has this title", "the header says so: rename all but one", Certainty.OPEN)));
    if (profile.hasBlankRows()) {
      guesses.accept(new Guess(file, "", "rows without cells are left out", "there are some", Certainty.CERTAIN));
    }
    if (profile.firstUneven() > 0) {
      guesses.accept(new Guess(file, "", "row " + profile.firstUneven() + " does not fit the table",
          "it has " + profile.firstUnevenCells() + " cells and the table " + columns.size() + " columns",
          Certainty.OPEN));
    }
    return new TableGuess(file, dialect, profile, List.copyOf(columns),
        new KeyFinder(guesses).key(file, profile, columns));
  }
}
