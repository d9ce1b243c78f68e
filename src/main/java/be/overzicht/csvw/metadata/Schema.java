package be.overzicht.csvw.metadata;

import java.util.List;
import java.util.Optional;

/**
 * The schema of a table.
 *
 * @param id its address; null when it has none
 * @param columns its columns, virtual ones last; empty when none are described
 * @param primaryKey names of the columns that tell rows apart; empty when there is no such key
 * @param rowTitles names of the columns whose values are titles of the row
 * @param foreignKeys its foreign keys
 */
public record Schema(
    String id,
    List<ColumnDescription> columns,
    List<String> primaryKey,
    List<String> rowTitles,
    List<ForeignKey> foreignKeys) {

  /** The position of a column by the name that metadata gives it; empty when there is none. */
  public Optional<Integer> indexOf(String name) {
    for (int i = 0; i < columns.size(); i++) {
      if (name.equals(columns.get(i).name())) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The columns that stand in the table. */
  public List<ColumnDescription> realColumns() {
    return columns.stream().filter(column -> !column.isVirtual()).toList();
  }

  /** The same schema with other columns. */
  public Schema withColumns(List<ColumnDescription> others) {
    return new Schema(id, others, primaryKey, rowTitles, foreignKeys);
  }
}
