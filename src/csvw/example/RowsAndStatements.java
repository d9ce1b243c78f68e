import be.overzicht.csvw.ConversionReport;
import be.overzicht.csvw.ConversionRequest;
import be.overzicht.csvw.Converter;
import be.overzicht.csvw.CsvwReader;
import be.overzicht.csvw.CsvwRow;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;

/** What a program of others does with the library: it has no other class of Overzicht and none of its other libraries. */
public final class RowsAndStatements {
  private RowsAndStatements() {}

  /** The table of measures in this file, as lines of text: what each row comes to, the problems, the statements. */
  public static void tell(String file, List<String> lines) throws IOException {
    ConversionRequest request = ConversionRequest.of(file);
    try (CsvwReader reader = CsvwReader.open(request, problem -> lines.add(problem.toString()))) {
      for (CsvwRow row : reader) {
        LocalDate day = row.value("day").map(Literal::temporalAccessorValue).map(LocalDate::from).orElseThrow();
        String amount = row.value("amount").filter(value -> row.isValid())
            .map(value -> value.decimalValue().movePointRight(2).toPlainString() + " cents").orElse("unknown");
        lines.add(row.number() + ": " + day.getDayOfWeek() + ", " + amount + ", " + row.values("tags").size() + " tags");
      }
      lines.add("valid: " + reader.report().isValid());
    }
    Model model = new LinkedHashModel();
    ConversionReport report = Converter.convert(request, new StatementCollector(model), problem -> { });
    lines.add(model.size() + " of " + report.statements() + " statements");
  }
}
