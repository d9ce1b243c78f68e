package be.overzicht.csvw;

import be.overzicht.csvw.datatype.BaseType;
import be.overzicht.csvw.datatype.Datatype;
import be.overzicht.csvw.metadata.ColumnDescription;
import be.overzicht.csvw.metadata.Inherited;
import be.overzicht.csvw.metadata.TableDescription;
import be.overzicht.csvw.plan.ColumnWriter;
import be.overzicht.csvw.plan.RowCells;
import be.overzicht.csvw.plan.RowTerms;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;

/** Takes the values of each row out of the bytes they stand in. */
final class RowCollector implements ColumnWriter {
  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

  private final String table;
  private final List<Column> columns = new ArrayList<>();
  private final Consumer<CsvwRow> rows;

  RowCollector(TableDescription table, Consumer<CsvwRow> rows) {
    this.table = table.url();
    this.rows = rows;
    List<ColumnDescription> described = table.schema().orElseThrow().columns();
    for (int i = 0; i < described.size(); i++) {
      columns.add(Column.of(described.get(i).nameAt(i + 1), described.get(i).properties()));
    }
  }

  @Override
  public void write(RowTerms row) {
    RowCells cells = row.cells();
    Map<String, List<Literal>> values = new LinkedHashMap<>();
    Set<String> faulty = new LinkedHashSet<>();
    for (int i = 0; i < columns.size(); i++) {
      List<Literal> literals = new ArrayList<>(cells.count(i));
      for (int value = cells.first(i); value < cells.first(i) + cells.count(i); value++) {
        literals.add(columns.get(i).literal(cells, value));
        if (cells.isFaulty(value)) {
          faulty.add(columns.get(i).name);
        }
      }
      values.putIfAbsent(columns.get(i).name, List.copyOf(literals));
    }
    rows.accept(new CsvwRow(table, cells.number(), cells.sourceNumber(), values, faulty));
  }

  /** What the values of a column are: of a datatype, or strings in a language. */
  private record Column(String name, IRI datatype, boolean string, Optional<String> language) {
    static Column of(String name, Inherited properties) {
      Datatype datatype = properties.datatype() == null ? Datatype.STRING : properties.datatype();
      boolean string = datatype.base() == BaseType.STRING;
      return new Column(name, VALUES.createIRI(datatype.iri()), string && datatype.id() == null,
          Optional.ofNullable(properties.language()).filter(language -> string));
    }

    Literal literal(RowCells cells, int value) {
      String text = cells.lexical(value);
      if (string || cells.isFaulty(value)) {
        return language.map(tag -> VALUES.createLiteral(text, tag)).orElseGet(() -> VALUES.createLiteral(text));
      }
      return VALUES.createLiteral(text, datatype);
    }
  }
}
