package be.overzicht.release;

/**
 * How much a named graph holds.
 *
 * @param name the last step of the graph's address: the table's name, {@code ontology} or {@code afleidingen}
 * @param triples the number of its triples
 * @param subjects the number of different subjects
 */
public record GraphSize(String name, long triples, long subjects) {}
