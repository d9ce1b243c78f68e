package be.overzicht.release.dump;

import be.overzicht.release.GraphSize;
import java.util.List;

/**
 * What the master holds.
 *
 * @param datasetHash SHA-256 of the sorted N-Quads
 * @param unionHash SHA-256 of the sorted N-Triples of the union
 * @param quads the number of quads
 * @param triples the number of triples in the union
 * @param graphs the size of each graph, in the order of their addresses
 */
public record DatasetSummary(
    String datasetHash, String unionHash, long quads, long triples, List<GraphSize> graphs) {}
