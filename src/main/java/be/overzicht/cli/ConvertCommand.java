package be.overzicht.cli;

import be.overzicht.cli.option.TableOptions;
import be.overzicht.cli.option.Version;
import be.overzicht.cli.step.ConvertStep;
import be.overzicht.cli.step.TableStep;
import be.overzicht.csvw.ConversionRequest;
import be.overzicht.csvw.Mode;
import be.overzicht.rdf.RdfFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code convert}: one CSV on the Web table group to RDF. */
@Command(name = "convert", mixinStandardHelpOptions = true, versionProvider = Version.class,
    description = "Convert one CSV on the Web table group to RDF.")
final class ConvertCommand implements Callable<Integer> {
  @Parameters(paramLabel = "METADATA.json|TABLE.csv",
      description = "A metadata document or a table: a path, an address, or - for a table on standard input.")
  private String input;

  @Option(names = {"-o", "--output"}, paramLabel = "FILE",
      description = "Write to this file; its ending tells the format. Default, and -: standard output.")
  private Path output;

  @Option(names = "--format", paramLabel = "FORMAT",
      description = "nt, nq, ttl, trig, rdf or jsonld. Default: by the ending of the file, or else nt.")
  private String format;

  @Option(names = "--minimal", description = "Write only what the cells say, not the table and its rows.")
  private boolean minimal;

  @Option(names = "--threads", paramLabel = "N",
      description = "Divide the rows among so many threads. Default: as many as help.")
  private int threads;

  @Mixin
  private TableOptions options;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    ConversionRequest request = options.request(input).with(minimal ? Mode.MINIMAL : Mode.STANDARD)
        .withThreads(Math.max(0, threads));
    TableStep step = new TableStep(spec.commandLine().getErr(), options.telling());
    return new ConvertStep(step, output, format()).run(request);
  }

  private RdfFormat format() {
    try {
      return ConvertStep.format(format, output);
    } catch (IllegalArgumentException unknown) {
      String what = format == null ? "the ending of " + output + " names no format; name another file, or use --format"
          + " with one of " : "--format " + format + " is not known; use one of ";
      throw new ParameterException(spec.commandLine(), what
          + Arrays.stream(RdfFormat.values()).map(RdfFormat::extension).collect(Collectors.joining(", ")), unknown);
    }
  }
}
