package be.overzicht.csvw;

import be.overzicht.csvw.document.MetadataLocator;
import be.overzicht.csvw.metadata.ColumnDescription.Output;
import be.overzicht.csvw.metadata.ForeignKey;
import be.overzicht.csvw.metadata.Iris;
import be.overzicht.csvw.metadata.Schema;
import be.overzicht.csvw.metadata.TableDescription;
import be.overzicht.csvw.metadata.TableGroup;
import be.overzicht.csvw.problem.ProblemLog;
import be.overzicht.csvw.read.Resource;
import be.overzicht.csvw.read.Resources;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Adds the tables that foreign keys refer to and that have metadata of their own, so that one table of a folder can be
 * checked against its neighbours. They are read for their keys only. A reference that leads nowhere stays a fault.
 */
final class GroupCompletion {
  private final Resources resources;

  GroupCompletion(Resources resources) {
    this.resources = resources;
  }

  TableGroup complete(TableGroup group) throws IOException {
    List<TableDescription> tables = new ArrayList<>(group.tables());
    for (TableDescription table : group.tables()) {
      for (ForeignKey key : table.schema().map(Schema::foreignKeys).orElse(List.of())) {
        if (key.table() != null && named(tables, key.table()).isEmpty()) {
          neighbour(key.table()).ifPresent(tables::add);
        }
      }
    }
    return new TableGroup(group.id(), tables, group.annotations());
  }

  private Optional<TableDescription> neighbour(String address) throws IOException {
    Optional<Resource> resource = resources.find(address);
    if (resource.isEmpty()) {
      return Optional.empty();
    }
    ProblemLog elsewhere = new ProblemLog(told -> { });
    return new MetadataLocator(resources, elsewhere).find(resource.get())
        .flatMap(group -> named(group.tables(), address)).map(GroupCompletion::onlyKeys);
  }

  private static Optional<TableDescription> named(List<TableDescription> tables, String address) {
    return tables.stream().filter(table -> Iris.normalized(table.url()).equals(Iris.normalized(address))).findFirst();
  }

  private static TableDescription onlyKeys(TableDescription table) {
    Optional<Schema> schema = table.schema().map(all ->
        new Schema(all.id(), all.columns(), List.of(), List.of(), List.of()));
    return new TableDescription(table.url(), table.id(), schema, table.dialect(), Output.SUPPRESSED, table.properties(),
        List.of(), table.document());
  }
}
