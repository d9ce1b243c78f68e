package be.overzicht.csvw.metadata;

import be.overzicht.csvw.problem.FaultException;
import be.overzicht.csvw.problem.Place;
import be.overzicht.csvw.problem.ProblemKind;
import java.util.List;

/**
 * Where the foreign keys of a group lead
 * (<a href="https://www.w3.org/TR/tabular-metadata/#foreign-key-reference-between-tables">section 5.5.2.1</a>).
 *
 * @param group the group in which each of them has to find its table
 */
public record ForeignKeys(TableGroup group) {
  /**
   * Makes sure that all of them lead to columns that are there.
   *
   * @throws FaultException when one does not
   */
  public void require() {
    for (TableDescription table : group.tables()) {
      for (ForeignKey key : table.schema().map(Schema::foreignKeys).orElse(List.of())) {
        TableDescription target = target(table, key);
        for (String column : key.referenced()) {
          if (target.schema().flatMap(schema -> schema.indexOf(column)).isEmpty()) {
            throw fault(table, key, "a foreign key refers to the column \"" + column + "\" of " + target.url()
                + ", which is not described", "name a column of that table");
          }
        }
      }
    }
  }

  /**
   * The table that a foreign key of another one refers to.
   *
   * @throws FaultException when the group has none, or several
   */
  public TableDescription target(TableDescription from, ForeignKey key) {
    List<TableDescription> found = group.tables().stream().filter(table -> key.table() != null
        ? Iris.normalized(table.url()).equals(Iris.normalized(key.table()))
        : table.schema().map(Schema::id).filter(key.schema()::equals).isPresent()).toList();
    if (found.size() != 1) {
      String wanted = key.table() != null ? "the table " + key.table() : "one table with the schema " + key.schema();
      throw fault(from, key,
          "a foreign key refers to " + wanted + ", and the group has " + (found.isEmpty() ? "none" : found.size()),
          "describe that table in the same group, or correct the reference");
    }
    return found.get(0);
  }

  private static FaultException fault(TableDescription table, ForeignKey key, String what, String remedy) {
    return new FaultException(ProblemKind.METADATA, new Place(table.document(), key.line(), 0), what, remedy);
  }
}
