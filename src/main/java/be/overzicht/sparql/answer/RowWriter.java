package be.overzicht.sparql.answer;

import java.io.OutputStream;
import java.io.Writer;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;

/** Our own writers of rows, as ARQ knows writers. */
abstract class RowWriter implements RowSetWriter {

  /** Puts our writers in the place of ARQ's, for everything in this process. */
  static void register() {
    RowSetWriterRegistry.register(ResultSetLang.RS_JSON, lang -> new JsonRows());
    RowSetWriterRegistry.register(ResultSetLang.RS_CSV, lang -> new CsvRows());
    RowSetWriterRegistry.register(ResultSetLang.RS_TSV, lang -> new TsvRows());
  }

  abstract void write(Utf8Text out, RowSet rows);

  abstract void write(Utf8Text out, boolean answer);

  @Override
  public final void write(OutputStream stream, RowSet rows, Context context) {
    Utf8Text out = new Utf8Text(stream);
    write(out, rows);
    out.flush();
  }

  @Override
  public final void write(OutputStream stream, boolean answer, Context context) {
    Utf8Text out = new Utf8Text(stream);
    write(out, answer);
    out.flush();
  }

  @Override
  public final void write(Writer writer, RowSet rows, Context context) {
    throw new UnsupportedOperationException("Rows are written to a stream of bytes; give an OutputStream");
  }
}
