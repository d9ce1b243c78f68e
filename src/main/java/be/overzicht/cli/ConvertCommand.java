package be.overzicht.cli;

import be.overzicht.cli.option.TableOptions;
import be.overzicht.cli.option.Version;
import be.overzicht.cli.step.TableStep;
import be.overzicht.csvw.ConversionReport;
import be.overzicht.csvw.ConversionReport.Outcome;
import be.overzicht.csvw.ConversionRequest;
import be.overzicht.csvw.Mode;
import be.overzicht.rdf.RdfFormat;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
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
      description = "A metadata document or a table: a path or an address.")
  private String input;

  @Option(names = {"-o", "--output"}, paramLabel = "FILE",
      description = "Write to this file; its ending tells the format. Default: standard output.")
  private Path output;

  @Option(names = "--format", paramLabel = "FORMAT",
      description = "nt, nq, ttl, trig, rdf or jsonld. Default: by the ending of the file, or else nt.")
  private String format;

  @Option(names = "--minimal", description = "Write only what the cells say, not the table and its rows.")
  private boolean minimal;

  @Option(names = "--threads", paramLabel = "N",
      description = "Divide the rows among so many threads. Default: the number of processors.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin
  private TableOptions options;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    TableStep step = new TableStep(spec.commandLine().getErr(), options);
    ConversionRequest request = options.request(input).with(minimal ? Mode.MINIMAL : Mode.STANDARD).with(format())
        .withThreads(Math.max(1, threads));
    if (output != null) {
      return step.exitCode(toFile(step, request));
    }
    try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
      return step.exitCode(step.convert(request, out));
    }
  }

  /** Writes beside the file first, so that a conversion that fails leaves what was there. */
  private ConversionReport toFile(TableStep step, ConversionRequest request) throws IOException {
    Path target = output.toAbsolutePath();
    Path part = Files.createTempFile(target.getParent(), target.getFileName().toString(), ".part");
    try {
      ConversionReport report;
      try (OutputStream out = stream(part)) {
        report = step.convert(request, out);
      }
      if (report.outcome() != Outcome.FAILED) {
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      }
      return report;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private OutputStream stream(Path part) throws IOException {
    OutputStream file = Files.newOutputStream(part);
    return output.toString().endsWith(".gz") ? new GZIPOutputStream(file, 1 << 16) : file;
  }

  private RdfFormat format() {
    if (format == null) {
      return output == null ? RdfFormat.NTRIPLES
          : RdfFormat.ofFileName(output.getFileName().toString()).orElse(RdfFormat.NTRIPLES);
    }
    return RdfFormat.ofExtension(format).or(() -> RdfFormat.ofMediaType(format))
        .orElseThrow(() -> new ParameterException(spec.commandLine(), "--format " + format
            + " is not known; use one of "
            + Arrays.stream(RdfFormat.values()).map(RdfFormat::extension).collect(Collectors.joining(", "))));
  }
}
