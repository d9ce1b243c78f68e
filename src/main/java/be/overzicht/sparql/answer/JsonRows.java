package be.overzicht.sparql.answer;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.vocabulary.XSD;

/**
 * <a href="https://www.w3.org/TR/sparql11-results-json/">SPARQL 1.1 Query Results JSON Format</a> without white space, a row
 * a line; triple terms and directions of text as in SPARQL 1.2.
 */
final class JsonRows extends RowWriter {
  private static final String STRING = XSD.xstring.getURI();

  private final BlankLabels blanks = new BlankLabels();

  @Override
  void write(Utf8Text out, boolean answer) {
    out.text("{\"head\":{},\"boolean\":").text(Boolean.toString(answer)).text("}\n");
  }

  @Override
  void write(Utf8Text out, RowSet rows) {
    List<Var> vars = rows.getResultVars();
    List<String> keys = vars.stream().map(variable -> "\"" + variable.getVarName() + "\"").toList();
    out.text("{\"head\":{\"vars\":[").text(String.join(",", keys)).text("]},\"results\":{\"bindings\":[");
    String before = "\n{";
    while (rows.hasNext()) {
      out.text(before);
      row(out, rows.next(), vars, keys);
      before = ",\n{";
    }
    out.text("\n]}}\n");
  }

  private void row(Utf8Text out, Binding row, List<Var> vars, List<String> keys) {
    boolean first = true;
    for (int at = 0; at < vars.size(); at++) {
      Node value = row.get(vars.get(at));
      if (value != null) {
        if (!first) {
          out.ascii(',');
        }
        first = false;
        out.text(keys.get(at)).ascii(':');
        term(out, value);
      }
    }
    out.ascii('}');
  }

  private void term(Utf8Text out, Node term) {
    if (term.isURI()) {
      out.text("{\"type\":\"uri\",\"value\":\"").escaped(term.getURI(), Escapes.JSON).text("\"}");
    } else if (term.isLiteral()) {
      literal(out, term);
    } else if (term.isBlank()) {
      out.text("{\"type\":\"bnode\",\"value\":\"").text(blanks.of(term)).text("\"}");
    } else if (term.isTripleTerm()) {
      triple(out, term.getTriple());
    } else {
      throw new IllegalStateException(term + " cannot be the value of a variable");
    }
  }

  private void literal(Utf8Text out, Node literal) {
    out.text("{\"type\":\"literal\",\"value\":\"").escaped(literal.getLiteralLexicalForm(), Escapes.JSON);
    String language = literal.getLiteralLanguage();
    if (!language.isEmpty()) {
      out.text("\",\"xml:lang\":\"").text(language);
      if (literal.getLiteralBaseDirection() != null) {
        out.text("\",\"its:dir\":\"").text(literal.getLiteralBaseDirection().toString());
      }
    } else if (!literal.getLiteralDatatypeURI().equals(STRING)) {
      out.text("\",\"datatype\":\"").escaped(literal.getLiteralDatatypeURI(), Escapes.JSON);
    }
    out.text("\"}");
  }

  private void triple(Utf8Text out, Triple triple) {
    out.text("{\"type\":\"triple\",\"value\":{\"subject\":");
    term(out, triple.getSubject());
    out.text(",\"predicate\":");
    term(out, triple.getPredicate());
    out.text(",\"object\":");
    term(out, triple.getObject());
    out.text("}}");
  }
}
