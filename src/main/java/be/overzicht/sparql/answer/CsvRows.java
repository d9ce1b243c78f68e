package be.overzicht.sparql.answer;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** <a href="https://www.w3.org/TR/sparql11-results-csv-tsv/#csv">SPARQL 1.1 Query Results CSV</a>: values only. */
final class CsvRows extends RowWriter {
  private static final String END = "\r\n";

  private final BlankLabels blanks = new BlankLabels();

  @Override
  void write(Utf8Text out, boolean answer) {
    out.text("_askResult").text(END).text(Boolean.toString(answer)).text(END);
  }

  @Override
  void write(Utf8Text out, RowSet rows) {
    List<Var> vars = rows.getResultVars();
    out.text(String.join(",", vars.stream().map(Var::getVarName).toList())).text(END);
    while (rows.hasNext()) {
      Binding row = rows.next();
      for (int at = 0; at < vars.size(); at++) {
        if (at > 0) {
          out.ascii(',');
        }
        Node value = row.get(vars.get(at));
        if (value != null) {
          field(out, text(value));
        }
      }
      out.text(END);
    }
  }

  private String text(Node term) {
    if (term.isURI()) {
      return term.getURI();
    }
    if (term.isLiteral()) {
      return term.getLiteralLexicalForm();
    }
    return term.isBlank() ? "_:" + blanks.of(term) : NodeFmtLib.strNT(term);
  }

  private static void field(Utf8Text out, String value) {
    for (int at = 0; at < value.length(); at++) {
      char c = value.charAt(at);
      if (c == '"' || c == ',' || c == '\n' || c == '\r') {
        out.ascii('"').text(value.replace("\"", "\"\"")).ascii('"');
        return;
      }
    }
    out.text(value);
  }
}
