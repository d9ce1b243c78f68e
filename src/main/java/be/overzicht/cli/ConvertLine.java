package be.overzicht.cli;

import be.overzicht.cli.fetch.Remote;
import be.overzicht.cli.option.TableChoice;
import be.overzicht.cli.option.Telling;
import be.overzicht.cli.option.Warnings;
import be.overzicht.cli.step.ConvertStep;
import be.overzicht.cli.step.Failures;
import be.overzicht.cli.step.TableStep;
import be.overzicht.csvw.AddressMap.Reach;
import be.overzicht.csvw.ConversionRequest;
import be.overzicht.csvw.Mode;
import be.overzicht.rdf.RdfFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The command line of {@code convert} when it is plainly written: options by their full names, values as words of their
 * own. Reading it takes a fraction of what loading the parser of command lines does, which is more than converting a
 * small table. Everything else, also every fault, is left to {@link ConvertCommand}.
 */
final class ConvertLine {
  private final List<String> maps = new ArrayList<>();
  private String input;
  private String metadata;
  private String format;
  private Path output;
  private RdfFormat form = RdfFormat.NTRIPLES;
  private int threads;
  private Mode mode = Mode.STANDARD;
  private Remote remote = Remote.REFUSED;
  private Warnings warnings = Warnings.TOLD;

  /** Converts, and returns the exit code; empty when the line is not a plain one. */
  static OptionalInt run(String[] line) {
    ConvertLine convert = new ConvertLine();
    ConversionRequest request;
    try {
      request = line.length > 1 && line[0].equals("convert") ? convert.read(line) : null;
    } catch (IllegalArgumentException told) {
      return OptionalInt.empty();
    }
    return request == null ? OptionalInt.empty() : OptionalInt.of(convert.run(request));
  }

  private int run(ConversionRequest request) {
    PrintWriter err = new PrintWriter(System.err, true);
    try {
      return new ConvertStep(new TableStep(err, Telling.of(warnings)), output, form).run(request);
    } catch (IOException | RuntimeException failure) {
      return Failures.tell(failure, err);
    }
  }

  private ConversionRequest read(String[] line) {
    for (int i = 1; i < line.length; i++) {
      boolean known = flag(line[i]) || i + 1 < line.length && value(line[i], line[i + 1]) && ++i > 0
          || !line[i].startsWith("-") && !line[i].startsWith("@") && input(line[i]);
      if (!known) {
        return null;
      }
    }
    form = ConvertStep.format(format, output);
    return input == null ? null : new TableChoice(metadata, maps, remote, Reach.BESIDE).request(input).with(mode)
        .withThreads(Math.max(0, threads));
  }

  private boolean flag(String word) {
    switch (word) {
      case "--minimal" -> mode = Mode.MINIMAL;
      case "--allow-remote" -> remote = Remote.PUBLIC;
      case "--strict" -> warnings = Warnings.FAIL;
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean value(String option, String value) {
    if (value.startsWith("-")) {
      return false;
    }
    switch (option) {
      case "-o", "--output" -> output = Path.of(value);
      case "--format" -> format = value;
      case "--threads" -> threads = Integer.parseInt(value);
      case "--metadata" -> metadata = value;
      case "--map" -> maps.add(value);
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean input(String word) {
    boolean first = input == null;
    input = word;
    return first;
  }
}
