package be.overzicht.csvw;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.Literal;

/**
 * A row of a table, with the values of its cells: literals, which Java values are had from, such as
 * {@link Literal#decimalValue()} and {@link Literal#temporalAccessorValue()}.
 *
 * @param table the address of its table
 * @param number its number among the rows of the table, from 1
 * @param sourceNumber its number among all rows of the file, from 1, headers and comments counted
 * @param values the values in each column, by the name of the column and in the order of the columns: none in an empty
 *     cell, several where metadata names a separator
 * @param faulty names of the columns whose cell is no value of the datatype; their values are strings
 */
public record CsvwRow(String table, long number, long sourceNumber, Map<String, List<Literal>> values,
    Set<String> faulty) {

  /** A row; the maps are not changed any more. */
  public CsvwRow {
    values = Collections.unmodifiableMap(values);
    faulty = Collections.unmodifiableSet(faulty);
  }

  /**
   * The value in a column; empty when the cell has none.
   *
   * @throws IllegalArgumentException when the table has no column of this name
   * @throws IllegalStateException when the cell has several values
   */
  public Optional<Literal> value(String column) {
    List<Literal> all = values(column);
    if (all.size() > 1) {
      throw new IllegalStateException(
          "row " + number + " has " + all.size() + " values in the column \"" + column + "\"; ask for values(column)");
    }
    return all.stream().findFirst();
  }

  /**
   * The values in a column.
   *
   * @throws IllegalArgumentException when the table has no column of this name
   */
  public List<Literal> values(String column) {
    if (!values.containsKey(column)) {
      throw new IllegalArgumentException(
          table + " has no column of the name \"" + column + "\"; its columns are " + values.keySet());
    }
    return values.get(column);
  }

  /** Whether each cell is a value of its datatype. */
  public boolean isValid() {
    return faulty.isEmpty();
  }
}
