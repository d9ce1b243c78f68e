package be.overzicht.csvw;

import java.util.Optional;

/** Decides in which named graph the statements of a table go, for the forms that have named graphs. */
@FunctionalInterface
public interface GraphNaming {
  /** Everything goes in the default graph. */
  GraphNaming DEFAULT_GRAPH = tableAddress -> Optional.empty();

  /** The IRI of the graph of the table at this address; empty for the default graph. */
  Optional<String> graphOf(String tableAddress);
}
