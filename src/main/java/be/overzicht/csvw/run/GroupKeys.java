package be.overzicht.csvw.run;

import be.overzicht.csvw.key.KeyPlan;
import be.overzicht.csvw.metadata.ColumnDescription.ListTemplate;
import be.overzicht.csvw.metadata.ForeignKey;
import be.overzicht.csvw.metadata.ForeignKeys;
import be.overzicht.csvw.metadata.Schema;
import be.overzicht.csvw.metadata.TableDescription;
import be.overzicht.csvw.metadata.TableGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The primary and foreign keys of a group: which hashes are gathered from which table, and which are held together. */
final class GroupKeys {
  private final List<Key> keys = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<Key> primary = new ArrayList<>();
  private final long seed;

  GroupKeys(TableGroup group, long seed) {
    this.seed = seed;
    for (TableDescription table : group.tables()) {
      Schema schema = table.schema().orElse(null);
      if (schema != null && !schema.primaryKey().isEmpty()) {
        primary.add(key(table, schema.primaryKey(), ListTemplate.ONCE, KeyPlan.Nulls.COUNT));
      }
      for (ForeignKey foreign : schema == null ? List.<ForeignKey>of() : schema.foreignKeys()) {
        TableDescription target = new ForeignKeys(group).target(table, foreign);
        ListTemplate items = foreign.columns().size() == 1
            ? schema.columns().get(schema.indexOf(foreign.columns().get(0)).orElseThrow()).valueUrlForEach()
            : ListTemplate.ONCE;
        references.add(new Reference(key(table, foreign.columns(), items, KeyPlan.Nulls.SKIP),
            key(target, foreign.referenced(), ListTemplate.ONCE, KeyPlan.Nulls.COUNT)));
      }
    }
  }

  /** The keys that are gathered from a table. */
  List<Key> of(TableDescription table) {
    return keys.stream().filter(key -> key.table() == table).toList();
  }

  List<Key> primary() {
    return primary;
  }

  List<Reference> references() {
    return references;
  }

  private Key key(TableDescription table, List<String> names, ListTemplate items, KeyPlan.Nulls nulls) {
    Schema schema = table.schema().orElseThrow();
    int[] columns = names.stream().mapToInt(name -> schema.indexOf(name).orElseThrow()).toArray();
    return keys.stream()
        .filter(key -> key.table() == table && Arrays.equals(key.plan().columns(), columns)
            && key.plan().items() == items && key.plan().nulls() == nulls)
        .findFirst().orElseGet(() -> add(new Key(table, names, new KeyPlan(columns, items, nulls, seed))));
  }

  private Key add(Key key) {
    keys.add(key);
    return key;
  }

  /** A key of a table. */
  record Key(TableDescription table, List<String> names, KeyPlan plan) {}

  /** Rows that refer, and rows that are referred to. */
  record Reference(Key from, Key to) {}
}
