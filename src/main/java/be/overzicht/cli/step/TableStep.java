package be.overzicht.cli.step;

import be.overzicht.cli.option.ExitCode;
import be.overzicht.cli.option.Telling;
import be.overzicht.cli.option.Warnings;
import be.overzicht.csvw.ConversionReport.Outcome;
import be.overzicht.csvw.ConversionReport;
import be.overzicht.csvw.ConversionRequest.Problems;
import be.overzicht.csvw.ConversionRequest;
import be.overzicht.csvw.Converter;
import be.overzicht.csvw.engine.RowEngine;
import be.overzicht.csvw.problem.ProblemFile;
import be.overzicht.rdf.Problem;
import be.overzicht.rdf.RdfFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Converts or checks one table group, and tells people how it went: problems and a summary on standard error. */
public final class TableStep {
  private final PrintWriter err;
  private final Telling telling;

  public TableStep(PrintWriter err, Telling telling) {
    this.err = err;
    this.telling = telling;
  }

  /** The same request, which may read none of these files. */
  static ConversionRequest writingTo(ConversionRequest request, List<Path> files) {
    return request.to(Stream.concat(request.running().outputs().stream(), files.stream()).toList());
  }

  /** Writes a table group to a stream; returns the report. */
  public ConversionReport convert(ConversionRequest request, RdfFormat format, OutputStream out) throws IOException {
    boolean lines = format == RdfFormat.NTRIPLES || format == RdfFormat.NQUADS;
    return run(request, (known, problems) -> lines
            ? Converter.convert(known, out, problems)
            : FormWriter.convert(known, format, out, problems),
        report -> report.statements() + " statements written");
  }

  /** Writes a table group as lines with this engine; returns the report. */
  public ConversionReport convert(ConversionRequest request, RowEngine engine, OutputStream out) throws IOException {
    return run(request, (known, problems) -> Converter.convert(known, engine, out, problems),
        report -> report.statements() + " statements written");
  }

  /** The exit code of a check. */
  public int check(ConversionRequest request) throws IOException {
    return exitCode(run(request, Converter::check, report -> "nothing written"));
  }

  /** Converts or checks. */
  private interface Work {
    ConversionReport run(ConversionRequest request, Consumer<Problem> problems) throws IOException;
  }

  private ConversionReport run(ConversionRequest request, Work work, Function<ConversionReport, String> done)
      throws IOException {
    if (telling.report().isEmpty()) {
      return run(request.with(telling.printed()), work, done, told -> { });
    }
    ConversionRequest all = writingTo(request.with(Problems.ALL), List.of(telling.report().get()));
    try (ProblemFile file = ProblemFile.create(telling.report().get())) {
      ConversionReport report = run(all, work, done, file);
      file.finish();
      return report;
    }
  }

  private ConversionReport run(ConversionRequest request, Work work, Function<ConversionReport, String> done,
      Consumer<Problem> written) throws IOException {
    ProblemPrinter printer =
        telling.printed() == Problems.ALL ? ProblemPrinter.ofAll(err) : ProblemPrinter.ofSome(err);
    ConversionReport report = work.run(request, written.andThen(printer));
    printer.finish(report.held());
    err.println(summary(report, done.apply(report)));
    return report;
  }

  /** What a report means for the exit code. */
  public int exitCode(ConversionReport report) {
    boolean good = report.outcome() == Outcome.VALID && !(telling.warnings() == Warnings.FAIL && report.hasWarnings());
    return good ? ExitCode.DONE : ExitCode.INVALID;
  }

  private static String summary(ConversionReport report, String done) {
    String problems = report.problems().isEmpty() ? "no problems" : report.problems().entrySet().stream()
        .map(entry -> entry.getValue() + " × " + entry.getKey().label()).collect(Collectors.joining(", "));
    return report.rows() + " rows read, " + done + ": " + problems;
  }
}
