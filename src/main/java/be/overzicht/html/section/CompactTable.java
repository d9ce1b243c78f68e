package be.overzicht.html.section;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes a table say things once: columns without values go, and a column with one value for all rows is a sentence. */
final class CompactTable {
  private static final int FEW = 3;
  private final Table table;

  CompactTable(Table table) {
    this.table = table;
  }

  /** The same table without columns that tell nothing. */
  Table compact() {
    List<Integer> kept = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    for (int column = 0; column < table.columns().size(); column++) {
      List<String> texts = texts(column);
      if (column > 0 && table.rows().size() > FEW && texts.size() == 1 && !texts.get(0).isEmpty()) {
        sentences.add(table.columns().get(column) + ": " + texts.get(0) + ".");
      } else if (texts.stream().anyMatch(text -> !text.isEmpty())) {
        kept.add(column);
      }
    }
    String intro = (table.intro() + " " + String.join(" ", sentences)).strip();
    return new Table(table.id(), table.title(), intro, kept.stream().map(table.columns()::get).toList(),
        table.rows().stream().map(row -> kept.stream().map(row::get).toList()).toList(), table.more());
  }

  /** The different texts of a column. */
  private List<String> texts(int column) {
    return IntStream.range(0, table.rows().size())
        .mapToObj(row -> table.rows().get(row).get(column).stream()
            .map(value -> (value.link().text() + " " + value.note()).strip()).collect(Collectors.joining(", ")))
        .distinct().toList();
  }
}
