package be.overzicht.csvw.describe;

import be.overzicht.csvw.metadata.Percent;
import be.overzicht.csvw.read.Dialect;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a table is taken for.
 *
 * @param file the table as the user named it
 * @param dialect how it is written down
 * @param profile what was seen in it
 * @param columns what its columns are taken for
 * @param key the column whose values are taken for the names of rows
 */
record TableGuess(
    String file, Dialect dialect, TableProfile profile, List<ColumnGuess> columns, Optional<Integer> key) {
  private static final int LONGEST_PLURAL = 2;

  /** The last part of its name, by which metadata beside it finds it. */
  String url() {
    String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    int sheet = profile.isSheet() ? name.indexOf('#') : -1;
    return sheet < 0 ? encoded(name)
        : encoded(name.substring(0, sheet)) + "#" + Percent.encodeName(name.substring(sheet + 1));
  }

  private static String encoded(String name) {
    return name.replace("%", "%25").replace(" ", "%20").replace("#", "%23").replace("?", "%3F");
  }

  /** Whether a column of this name is called like this table: {@code initiative} like {@code initiatives.csv}. */
  boolean isCalled(String column) {
    String name = url().replaceFirst("^.*#", "").replaceFirst("\\..*$", "").toLowerCase(Locale.ROOT);
    String plural = column.endsWith("y") ? column.substring(0, column.length() - 1) + "ies" : column;
    return !column.isEmpty() && name.startsWith(plural) && name.length() - plural.length() <= LONGEST_PLURAL;
  }
}
