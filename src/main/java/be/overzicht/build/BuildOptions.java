package be.overzicht.build;

import be.overzicht.rdf.Uris;
import java.nio.file.Path;

/**
 * What a build works on.
 *
 * @param data the folder of the tables
 * @param ontology the folder of the vocabulary, shapes, rules and questions
 * @param releases the folder to publish into
 * @param uris the addresses under the base to publish for
 */
public record BuildOptions(Path data, Path ontology, Path releases, Uris uris) {}
