package be.overzicht.spark;

import be.overzicht.cli.option.TableOptions;
import be.overzicht.cli.option.Version;
import be.overzicht.csvw.ConversionRequest;
import be.overzicht.csvw.Mode;
import be.overzicht.rdf.RdfFormat;
import be.overzicht.spark.SparkConversion.Order;
import be.overzicht.spark.SparkConversion.Spoken;
import be.overzicht.spark.SparkConversion.Target;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code convert}: one CSV on the Web table group to a folder of parts. */
@Command(name = "convert", mixinStandardHelpOptions = true, versionProvider = Version.class,
    description = "Convert one CSV on the Web table group on a cluster.")
final class ConvertCommand implements Callable<Integer> {
  @Parameters(paramLabel = "METADATA.json|TABLE.csv",
      description = "A metadata document or a table: a path, or an address of a file system that Spark reaches.")
  private String input;

  @Option(names = {"-o", "--output"}, paramLabel = "FOLDER", required = true,
      description = "Write to this folder, which is made: a path, or an address. Its parts in their order are what one"
          + " machine writes; _SUCCESS in it says that all is there and valid.")
  private String output;

  @Option(names = "--format", paramLabel = "nt|nq", defaultValue = "nt", description = "Default: ${DEFAULT-VALUE}.")
  private String format;

  @Option(names = "--minimal", description = "Write only what the cells say, not the table and its rows.")
  private boolean minimal;

  @Option(names = "--sorted", description = "Sort the statements by their bytes, and write each once.")
  private boolean sorted;

  @Mixin
  private TableOptions options;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    ConversionRequest request = options.request(input).with(minimal ? Mode.MINIMAL : Mode.STANDARD);
    Target target = new Target(folder(), format(), sorted ? Order.SORTED : Order.ROWS);
    if (request.inputs().contains(ConversionRequest.STANDARD_INPUT)) {
      throw new ParameterException(spec.commandLine(), "standard input is on one machine; name a file that all reach");
    }
    Spoken spoken = new Spoken(options.telling(), spec.commandLine().getErr());
    try (JavaSparkContext spark = new JavaSparkContext(new SparkConf().setAppName("overzicht convert " + input))) {
      return new SparkConversion(spark, PartBytes.of(spark.getConf())).run(request, target, spoken);
    }
  }

  private RdfFormat format() {
    return RdfFormat.ofExtension(format).filter(known -> known == RdfFormat.NTRIPLES || known == RdfFormat.NQUADS)
        .orElseThrow(() -> new ParameterException(spec.commandLine(),
            "--format " + format + " cannot be written in parts; use nt or nq"));
  }

  private URI folder() {
    String address = output.matches("[A-Za-z][A-Za-z0-9+.-]+:.*") ? output
        : Path.of(output).toAbsolutePath().normalize().toUri().toString();
    return URI.create(address.replaceFirst("/+$", ""));
  }
}
