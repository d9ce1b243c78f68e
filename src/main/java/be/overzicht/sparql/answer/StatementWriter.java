package be.overzicht.sparql.answer;

import be.overzicht.rdf.Prefixes;
import be.overzicht.rdf.RdfFormat;
import be.overzicht.sparql.budget.Budget;
import be.overzicht.store.TripleOutput;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Triple;

/** Writes statements as they come, each once, until the reader wants no more. */
record StatementWriter(RdfFormat format, Prefixes prefixes, Budget budget) {
  private static final long BYTES_PER_STATEMENT = 100;

  void write(Iterator<Triple> triples, OutputStream out) {
    if (format == RdfFormat.NTRIPLES || format == RdfFormat.NQUADS) {
      lines(triples, out);
    } else {
      TripleOutput output = TripleOutput.start(format, out, prefixes);
      each(triples, output::write);
      output.end();
    }
  }

  private void lines(Iterator<Triple> triples, OutputStream stream) {
    Utf8Text out = new Utf8Text(stream);
    TermText terms = new TermText();
    each(triples, triple -> {
      terms.write(out, triple.getSubject());
      out.ascii(' ');
      terms.write(out, triple.getPredicate());
      out.ascii(' ');
      terms.write(out, triple.getObject());
      out.text(" .\n");
    });
    out.flush();
  }

  private void each(Iterator<Triple> triples, Consumer<Triple> next) {
    Set<Triple> seen = new HashSet<>();
    while (!budget.reader().isSatisfied() && triples.hasNext()) {
      Triple triple = triples.next();
      budget.tick();
      if (seen.add(triple)) {
        budget.hold(BYTES_PER_STATEMENT);
        budget.row();
        next.accept(triple);
      }
    }
  }
}
