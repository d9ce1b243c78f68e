package be.overzicht.cli.step;

import be.overzicht.cli.option.ExitCode;
import be.overzicht.cli.option.Warnings;
import be.overzicht.csvw.ConversionReport.Outcome;
import be.overzicht.csvw.ConversionReport;
import be.overzicht.csvw.ConversionRequest;
import be.overzicht.csvw.Converter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.stream.Collectors;

/** Converts or checks one table group, and tells people how it went: problems and a summary on standard error. */
public final class TableStep {
  private final PrintWriter err;
  private final Warnings warnings;

  public TableStep(PrintWriter err, Warnings warnings) {
    this.err = err;
    this.warnings = warnings;
  }

  /** Writes a table group to a stream; returns the report. */
  public ConversionReport convert(ConversionRequest request, OutputStream out) throws IOException {
    ConversionReport report = Converter.convert(request, out, err::println);
    err.println(summary(report, report.statements() + " statements written"));
    return report;
  }

  /** The exit code of a check. */
  public int check(ConversionRequest request) throws IOException {
    ConversionReport report = Converter.check(request, err::println);
    err.println(summary(report, "nothing written"));
    return exitCode(report);
  }

  /** What a report means for the exit code. */
  public int exitCode(ConversionReport report) {
    boolean good = report.outcome() == Outcome.VALID && !(warnings == Warnings.FAIL && report.hasWarnings());
    return good ? ExitCode.DONE : ExitCode.INVALID;
  }

  private static String summary(ConversionReport report, String done) {
    String problems = report.problems().isEmpty() ? "no problems" : report.problems().entrySet().stream()
        .map(entry -> entry.getValue() + " × " + entry.getKey().label()).collect(Collectors.joining(", "));
    return report.rows() + " rows read, " + done + ": " + problems;
  }
}
