package be.overzicht.csvw.plan;

import be.overzicht.csvw.metadata.CsvwContext;
import be.overzicht.csvw.metadata.Iris;
import be.overzicht.rdf.ByteOutput;
import be.overzicht.rdf.NTriplesBytes;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes what the standard mode says about a row
 * (<a href="https://www.w3.org/TR/csv2rdf/#standard-mode-rdf">Generating RDF, section 4.2, step 4.6</a>).
 */
final class RowDescription implements ColumnWriter {
  private static final byte[] IS_ROW =
      bytes(" <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <" + CsvwContext.NAMESPACE + "Row>");
  private static final byte[] HAS_ROW = bytes(" <" + CsvwContext.NAMESPACE + "row> ");
  private static final byte[] NUMBER = bytes(" <" + CsvwContext.NAMESPACE + "rownum> \"");
  private static final byte[] INTEGER = bytes("\"^^<http://www.w3.org/2001/XMLSchema#integer>");
  private static final byte[] URL = bytes(" <" + CsvwContext.NAMESPACE + "url> ");
  private static final byte[] TITLE = bytes(" <" + CsvwContext.NAMESPACE + "title> ");
  private static final byte[] DESCRIBES = bytes(" <" + CsvwContext.NAMESPACE + "describes> ");

  private final OutputForm form;
  private final byte[] label;
  private final byte[] address;
  private final int[] subjects;
  private final List<Integer> titles;
  private final List<LiteralPlan> literals;

  RowDescription(OutputForm form, String url, int[] subjects, List<Integer> titles, List<LiteralPlan> literals) {
    this.form = form;
    this.label = form.label("r");
    byte[] iri = NTriplesBytes.iri(Iris.withoutFragment(url) + "#row=");
    this.address = java.util.Arrays.copyOf(iri, iri.length - 1);
    this.subjects = subjects;
    this.titles = titles;
    this.literals = literals;
  }

  @Override
  public void write(RowTerms row) {
    ByteOutput out = row.out;
    out.add(form.tableNode());
    out.add(HAS_ROW);
    node(row);
    end(row);
    node(row);
    out.add(IS_ROW);
    end(row);
    node(row);
    out.add(NUMBER);
    out.add(row.cells.number());
    out.add(INTEGER);
    end(row);
    node(row);
    out.add(URL);
    out.add(address);
    out.add(row.cells.sourceNumber());
    out.add('>');
    end(row);
    titles(row);
    for (int subject : subjects) {
      node(row);
      out.add(DESCRIBES);
      row.add(subject);
      end(row);
    }
  }

  private void titles(RowTerms row) {
    for (int i = 0; i < titles.size(); i++) {
      int first = row.cells.first(titles.get(i));
      for (int value = first; value < first + row.cells.count(titles.get(i)); value++) {
        node(row);
        row.out.add(TITLE);
        literals.get(i).write(row.cells, value, row.out);
        end(row);
      }
    }
  }

  private void node(RowTerms row) {
    row.out.add(label);
    row.out.add(row.cells.number());
  }

  private void end(RowTerms row) {
    row.out.add(form.end());
    row.count();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
