package be.overzicht.sparql.answer;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** <a href="https://www.w3.org/TR/sparql11-results-csv-tsv/#tsv">SPARQL 1.1 Query Results TSV</a>: terms as in Turtle. */
final class TsvRows extends RowWriter {
  private final TermText terms = new TermText();

  @Override
  void write(Utf8Text out, boolean answer) {
    out.text("?_askResult\n").text(Boolean.toString(answer)).ascii('\n');
  }

  @Override
  void write(Utf8Text out, RowSet rows) {
    List<Var> vars = rows.getResultVars();
    out.text(String.join("\t", vars.stream().map(Var::toString).toList())).ascii('\n');
    while (rows.hasNext()) {
      Binding row = rows.next();
      for (int at = 0; at < vars.size(); at++) {
        if (at > 0) {
          out.ascii('\t');
        }
        Node value = row.get(vars.get(at));
        if (value != null) {
          terms.write(out, value);
        }
      }
      out.ascii('\n');
    }
  }
}
