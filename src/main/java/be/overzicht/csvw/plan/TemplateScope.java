package be.overzicht.csvw.plan;

import be.overzicht.csvw.metadata.Percent;
import java.util.List;
import java.util.Map;

/**
 * What the variables of a template mean: the columns of the table, and those that begin with an underscore.
 *
 * @param table the address that templates resolve against
 * @param columns the positions of columns by name
 * @param column the position of the column that the template belongs to
 * @param name the name of that column
 * @param sourceColumn its number in the file, from 1; 0 when it is not there
 */
record TemplateScope(String table, Map<String, Integer> columns, int column, String name, int sourceColumn) {
  static final String ROW = "_row";
  static final String SOURCE_ROW = "_sourceRow";

  /** Whether a variable has the same value in all rows. */
  boolean isFixed(String variable) {
    return !variable.equals(ROW) && !variable.equals(SOURCE_ROW) && !columns.containsKey(variable);
  }

  /** The value of such a variable; null when it has none. */
  List<String> fixed(String variable) {
    return switch (variable) {
      case "_name" -> List.of(Percent.decode(name));
      case "_column" -> List.of(String.valueOf(column + 1));
      case "_sourceColumn" -> sourceColumn == 0 ? null : List.of(String.valueOf(sourceColumn));
      default -> null;
    };
  }

  /** The value of any variable in a row; of the column itself only one value, if one is named. */
  List<String> values(String variable, RowCells cells, int value) {
    if (variable.equals(ROW)) {
      return List.of(String.valueOf(cells.number()));
    }
    if (variable.equals(SOURCE_ROW)) {
      return List.of(String.valueOf(cells.sourceNumber()));
    }
    Integer position = columns.get(variable);
    if (position == null) {
      return fixed(variable);
    }
    return value >= 0 && position == column ? List.of(cells.text(value)) : cells.texts(position);
  }
}
