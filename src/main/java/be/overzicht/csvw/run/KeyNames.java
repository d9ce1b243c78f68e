package be.overzicht.csvw.run;

import be.overzicht.csvw.engine.TableInput;
import be.overzicht.csvw.key.KeyPlan;
import java.util.Arrays;
import java.util.stream.Collectors;

/** How messages call the columns of a key. */
final class KeyNames {
  private KeyNames() {}

  static String columns(TableInput table, KeyPlan key) {
    return (key.columns().length == 1 ? "column " : "columns ") + Arrays.stream(key.columns())
        .mapToObj(column -> "\"" + table.plan().cells().get(column).label() + "\"").collect(Collectors.joining(", "));
  }
}
