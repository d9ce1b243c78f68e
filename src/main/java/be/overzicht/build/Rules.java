package be.overzicht.build;

import be.overzicht.rdf.Problem;
import be.overzicht.rdf.Uris;
import be.overzicht.store.ConstructRunner;
import be.overzicht.store.Snapshot;
import be.overzicht.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.rdf4j.model.Statement;

/** Runs the rules of the ontology over what the sources say; rules do not see what other rules derive. */
final class Rules {
  private final List<Path> rules;
  private final Uris uris;

  Rules(List<Path> rules, Uris uris) {
    this.rules = rules;
    this.uris = uris;
  }

  /** Hands on every statement that a rule derives; the same one may come more than once. */
  void derive(Snapshot sources, Consumer<Statement> derived, Consumer<Problem> problems) throws IOException {
    ConstructRunner runner = new ConstructRunner(sources.dataset(), uris.root());
    for (Path rule : rules) {
      try {
        runner.run(rule.toString(), Files.readString(rule), derived);
      } catch (StoreException broken) {
        problems.accept(Problem.error(rule.toString(), 0, 0, broken.getMessage(), ""));
      }
    }
  }
}
