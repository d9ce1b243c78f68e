package be.overzicht.spark;

import be.overzicht.cli.option.ExitCode;
import be.overzicht.cli.option.Telling;
import be.overzicht.cli.step.TableStep;
import be.overzicht.csvw.ConversionReport.Outcome;
import be.overzicht.csvw.ConversionReport;
import be.overzicht.csvw.ConversionRequest;
import be.overzicht.rdf.RdfFormat;
import be.overzicht.spark.file.HadoopTables;
import be.overzicht.spark.file.OutputFolder;
import be.overzicht.spark.file.Storage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;

/** Converts one table group into a folder; what it prints and its exit code are those of one machine. */
final class SparkConversion {
  private final JavaSparkContext spark;
  private final long partBytes;
  private final Storage storage;

  /** Conversions whose parts have about so many bytes. */
  SparkConversion(JavaSparkContext spark, long partBytes) {
    this.spark = spark;
    this.partBytes = partBytes;
    this.storage = new Storage(spark.hadoopConfiguration());
  }

  /** The order of the statements. */
  enum Order {
    /** That of the rows. */
    ROWS,
    /** That of their bytes, each once. */
    SORTED
  }

  /** Converts; returns the exit code. */
  int run(ConversionRequest asked, Target target, Spoken spoken) throws IOException {
    List<String> named = Stream.concat(asked.inputs().stream(), asked.userMetadata().stream()).toList();
    ConversionRequest request = asked.asking(new HadoopTables(storage, named));
    TableStep step = new TableStep(spoken.err(), spoken.telling());
    try (OutputFolder output = new OutputFolder(storage, target.folder(), target.format().extension())) {
      SparkEngine engine = new SparkEngine(spark, new PartFinder(spark, partBytes), output,
          new Shipper(storage, request));
      ConversionReport report;
      try (OutputStream said = output.part()) {
        report = step.convert(request, engine, said);
      }
      int code = step.exitCode(report);
      if (report.outcome() != Outcome.FAILED) {
        if (target.order() == Order.SORTED) {
          new SortedParts(spark, storage, partBytes).sort(output);
        }
        output.finish();
      }
      if (code == ExitCode.DONE) {
        output.succeed();
      }
      return code;
    }
  }

  /**
   * What is written, and where.
   *
   * @param folder the folder
   * @param format N-Triples or N-Quads, which are the same where all is in the default graph
   * @param order the order of the statements
   */
  record Target(URI folder, RdfFormat format, Order order) {}

  /**
   * What is told, and to whom.
   *
   * @param telling how problems are told
   * @param err who is told
   */
  record Spoken(Telling telling, PrintWriter err) {}
}
