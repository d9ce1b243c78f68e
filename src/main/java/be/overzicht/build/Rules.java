package be.overzicht.build;

import be.overzicht.rdf.Problem;
import be.overzicht.store.Derivation;
import be.overzicht.store.Snapshot;
import be.overzicht.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * Runs the rules of the ontology over what the sources say.
 *
 * @param files the rules
 */
record Rules(List<Path> files) {

  /** What follows. */
  Derivation derive(Snapshot sources, Consumer<Problem> problems) throws IOException {
    Derivation derivation = new Derivation(sources);
    for (Path rule : files) {
      try {
        derivation.add(rule.toString(), Files.readString(rule));
      } catch (StoreException broken) {
        problems.accept(Problem.error(rule.toString(), 0, 0, broken.getMessage(), ""));
      }
    }
    return derivation;
  }
}
