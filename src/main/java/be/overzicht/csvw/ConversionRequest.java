package be.overzicht.csvw;

import be.overzicht.csvw.read.Resources;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What to convert, and how.
 *
 * @param inputs paths or addresses of metadata documents or tables; several are taken as one table group, so that
 *     foreign keys reach from one to the other
 * @param mode standard or minimal
 * @param userMetadata a metadata document that overrides what would be found beside a table
 * @param addresses where addresses are found: in a local folder, or on the network if that is allowed
 * @param graphs the named graph of each table
 * @param before finds addresses before the map is asked
 * @param running what does not change the result
 */
public record ConversionRequest(
    List<String> inputs,
    Mode mode,
    Optional<String> userMetadata,
    AddressMap addresses,
    GraphNaming graphs,
    Resources before,
    Running running) {

  /** The input that is the table on standard input. */
  public static final String STANDARD_INPUT = "-";

  /**
   * How a conversion runs.
   *
   * @param threads number of threads that the rows of a table are divided among; 0 for as many as help
   * @param problems how many problems are told
   * @param outputs the files that are written, which may be none of those that are read
   */
  public record Running(int threads, Problems problems, List<Path> outputs) {
    /** As many threads as help, and some problems of each file. */
    static final Running USUAL = new Running(0, Problems.SOME, List.of());

    Running withThreads(int number) {
      return new Running(number, problems, outputs);
    }
  }

  /** How many problems are told. */
  public enum Problems {
    /** Up to {@value be.overzicht.csvw.problem.ProblemLog#SHOWN_PER_FILE} of each file; others are counted. */
    SOME,
    /** All. */
    ALL
  }

  /** Standard mode, the default graph, no network: every other choice is made with the {@code with} methods. */
  public static ConversionRequest of(String... inputs) {
    return new ConversionRequest(
        List.of(inputs), Mode.STANDARD, Optional.empty(), AddressMap.LOCAL,
        GraphNaming.DEFAULT_GRAPH, Resources.NONE, Running.USUAL);
  }

  /** The same request in this mode. */
  public ConversionRequest with(Mode other) {
    return new ConversionRequest(inputs, other, userMetadata, addresses, graphs, before, running);
  }

  /** The same request with this map of addresses. */
  public ConversionRequest with(AddressMap other) {
    return new ConversionRequest(inputs, mode, userMetadata, other, graphs, before, running);
  }

  /** The same request with each table in a named graph. */
  public ConversionRequest with(GraphNaming other) {
    return new ConversionRequest(inputs, mode, userMetadata, addresses, other, before, running);
  }

  /** The same request with this metadata document (a path or an address) instead of what is found. */
  public ConversionRequest withUserMetadata(String document) {
    return new ConversionRequest(inputs, mode, Optional.of(document), addresses, graphs, before, running);
  }

  /** The same request, asking these resources before the map of addresses. */
  public ConversionRequest asking(Resources other) {
    return new ConversionRequest(inputs, mode, userMetadata, addresses, graphs, other, running);
  }

  /** The same request on this number of threads. */
  public ConversionRequest withThreads(int number) {
    return new ConversionRequest(inputs, mode, userMetadata, addresses, graphs, before, running.withThreads(number));
  }

  /** The same request, finding addresses that begin with this prefix in this folder. */
  public ConversionRequest withFolder(String prefix, Path folder) {
    return with(addresses.withFolder(prefix, folder));
  }

  /** The same request, telling so many problems. */
  public ConversionRequest with(Problems other) {
    Running all = new Running(running.threads(), other, running.outputs());
    return new ConversionRequest(inputs, mode, userMetadata, addresses, graphs, before, all);
  }

  /** The same request, which writes to these files. */
  public ConversionRequest to(List<Path> outputs) {
    Running known = new Running(running.threads(), running.problems(), List.copyOf(outputs));
    return new ConversionRequest(inputs, mode, userMetadata, addresses, graphs, before, known);
  }
}
