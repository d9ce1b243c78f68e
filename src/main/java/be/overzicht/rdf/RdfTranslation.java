package be.overzicht.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.base.AbstractValueFactory;
import org.eclipse.rdf4j.model.vocabulary.SHACL;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;

/** Reads files in one format, as one document for others. */
public final class RdfTranslation {
  private final String base;
  private final List<Statement> statements = new ArrayList<>();
  private final ValueFactory nodes = new CountingNodes();

  /** Names blank nodes by their order, so that the same files always make the same bytes. */
  private static final class CountingNodes extends AbstractValueFactory {
    private final Map<String, BNode> known = new HashMap<>();
    private int count;

    @Override
    public BNode createBNode() {
      return super.createBNode("b" + ++count);
    }

    @Override
    public BNode createBNode(String label) {
      return known.computeIfAbsent(label, any -> createBNode());
    }
  }

  /** References in the files are relative to this address. */
  public RdfTranslation(String base) {
    this.base = base;
  }

  /** Adds a file; its blank nodes stay apart from those of other files. */
  public void read(RdfFormat format, InputStream in) throws IOException {
    RDFParser parser = Rio.createParser(format.rio());
    parser.setValueFactory(nodes);
    parser.setRDFHandler(new StatementCollector(statements));
    parser.parse(in, base);
  }

  /** All that was read; queries of shapes say what their references are relative to. */
  public RdfDocument document(Prefixes prefixes) {
    return new RdfDocument(statements.stream().map(this::based).toList(), prefixes);
  }

  private Statement based(Statement statement) {
    return statement.getPredicate().equals(SHACL.SELECT)
        ? nodes.createStatement(statement.getSubject(), SHACL.SELECT,
            nodes.createLiteral("BASE <" + base + ">" + statement.getObject().stringValue()))
        : statement;
  }
}
