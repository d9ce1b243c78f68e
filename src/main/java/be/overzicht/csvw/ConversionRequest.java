package be.overzicht.csvw;

import be.overzicht.csvw.read.Resources;
import be.overzicht.rdf.RdfFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What to convert, and how.
 *
 * @param inputs paths or addresses of metadata documents or tables; several are taken as one table group, so that
 *     foreign keys reach from one to the other
 * @param mode standard or minimal
 * @param format the RDF form to write
 * @param userMetadata a metadata document that overrides what would be found beside a table
 * @param addresses where addresses are found: in a local folder, or on the network if that is allowed
 * @param graphs the named graph of each table
 * @param before finds addresses before the map is asked
 * @param threads number of threads that the rows of a table are divided among; 0 for as many as help
 */
public record ConversionRequest(
    List<String> inputs,
    Mode mode,
    RdfFormat format,
    Optional<String> userMetadata,
    AddressMap addresses,
    GraphNaming graphs,
    Resources before,
    int threads) {

  private static final int AS_MANY_AS_HELP = 0;
  private static final Resources NOWHERE = address -> Optional.empty();

  /** Standard mode, N-Triples, no network: every other choice is made with the {@code with} methods. */
  public static ConversionRequest of(String... inputs) {
    return new ConversionRequest(
        List.of(inputs), Mode.STANDARD, RdfFormat.NTRIPLES, Optional.empty(), AddressMap.LOCAL,
        GraphNaming.DEFAULT_GRAPH,
        NOWHERE, AS_MANY_AS_HELP);
  }

  /** The same request in this mode. */
  public ConversionRequest with(Mode other) {
    return new ConversionRequest(inputs, other, format, userMetadata, addresses, graphs, before, threads);
  }

  /** The same request, written in this form. */
  public ConversionRequest with(RdfFormat other) {
    return new ConversionRequest(inputs, mode, other, userMetadata, addresses, graphs, before, threads);
  }

  /** The same request with this map of addresses. */
  public ConversionRequest with(AddressMap other) {
    return new ConversionRequest(inputs, mode, format, userMetadata, other, graphs, before, threads);
  }

  /** The same request with each table in a named graph. */
  public ConversionRequest with(GraphNaming other) {
    return new ConversionRequest(inputs, mode, format, userMetadata, addresses, other, before, threads);
  }

  /** The same request with this metadata document (a path or an address) instead of what is found. */
  public ConversionRequest withUserMetadata(String document) {
    return new ConversionRequest(inputs, mode, format, Optional.of(document), addresses, graphs, before, threads);
  }

  /** The same request, asking these resources before the map of addresses. */
  public ConversionRequest asking(Resources other) {
    return new ConversionRequest(inputs, mode, format, userMetadata, addresses, graphs, other, threads);
  }

  /** The same request on this number of threads. */
  public ConversionRequest withThreads(int number) {
    return new ConversionRequest(inputs, mode, format, userMetadata, addresses, graphs, before, number);
  }

  /** The same request, finding addresses that begin with this prefix in this folder. */
  public ConversionRequest withFolder(String prefix, Path folder) {
    return with(addresses.withFolder(prefix, folder));
  }
}
