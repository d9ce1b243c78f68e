package be.overzicht.csvw;

import be.overzicht.csvw.ConversionReport.Outcome;
import be.overzicht.csvw.ConversionRequest.Problems;
import be.overzicht.csvw.engine.OneMachine;
import be.overzicht.csvw.engine.RowEngine;
import be.overzicht.csvw.metadata.TableGroup;
import be.overzicht.csvw.plan.OutputForm.RowStatements;
import be.overzicht.csvw.problem.FaultException;
import be.overzicht.csvw.problem.ProblemLog;
import be.overzicht.csvw.run.GroupConversion.Settings;
import be.overzicht.csvw.run.GroupConversion;
import be.overzicht.csvw.run.Purpose;
import be.overzicht.rdf.Problem;
import be.overzicht.rdf.RdfFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** Converts CSV on the Web to RDF, and checks it: the way into this package. */
public final class Converter {
  private final ConversionRequest request;
  private final RowEngine engine;
  private final MappedResources resources;
  private final ProblemLog log;

  private Converter(ConversionRequest request, RowEngine engine, Consumer<Problem> problems) {
    this.request = request;
    this.engine = engine;
    this.resources = new MappedResources(request, engine);
    this.log = new ProblemLog(problems,
        request.running().problems() == Problems.ALL ? Integer.MAX_VALUE : ProblemLog.SHOWN_PER_FILE);
  }

  /**
   * Converts a table group. Problems come in the order of files and lines, up to 100 a file; rows with a faulty cell
   * are written as the Recommendation says (the cell as a plain string), so a caller looks at the report before it
   * publishes.
   *
   * @throws IOException when the output cannot be written or a file cannot be read to its end
   */
  public static ConversionReport convert(ConversionRequest request, OutputStream out, Consumer<Problem> problems)
      throws IOException {
    return convert(request, new OneMachine(request.running().threads()), out, problems);
  }

  /**
   * Converts a table group with an engine of its own, which is closed; what comes out is the same.
   *
   * @throws IOException when the output cannot be written or a file cannot be read to its end
   */
  public static ConversionReport convert(ConversionRequest request, RowEngine engine, OutputStream out,
      Consumer<Problem> problems) throws IOException {
    try (engine) {
      return new Converter(request, engine, problems).run(out, Purpose.CONVERT);
    }
  }

  /**
   * Validates a table group and writes nothing.
   *
   * @throws IOException when a file cannot be read to its end
   */
  public static ConversionReport check(ConversionRequest request, Consumer<Problem> problems) throws IOException {
    ConversionRequest lines = request.with(RdfFormat.NQUADS);
    try (RowEngine engine = new OneMachine(request.running().threads())) {
      return new Converter(lines, engine, problems).run(OutputStream.nullOutputStream(), Purpose.VALIDATE);
    }
  }

  private ConversionReport run(OutputStream out, Purpose purpose) throws IOException {
    RowStatements rows = request.mode() == Mode.STANDARD ? RowStatements.STANDARD : RowStatements.NONE;
    Settings settings = new Settings(rows, purpose,
        table -> request.format().hasGraphs() ? request.graphs().graphOf(table) : java.util.Optional.empty());
    try {
      TableGroup group = new GroupCompletion(resources).complete(new GroupFinder(resources, log).find(request));
      GroupConversion conversion = new GroupConversion(group, resources, settings, engine, log);
      run(conversion, out);
      Outcome outcome = conversion.hasFailed() ? Outcome.FAILED : log.hasErrors() ? Outcome.INVALID : Outcome.VALID;
      return new ConversionReport(outcome, conversion.rows(), conversion.statements(), log.counts(), log.held());
    } catch (FaultException fault) {
      log.add(fault.finding());
      return new ConversionReport(Outcome.FAILED, 0, 0, log.counts(), log.held());
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private void run(GroupConversion conversion, OutputStream out) throws IOException {
    if (request.format() == RdfFormat.NTRIPLES || request.format() == RdfFormat.NQUADS) {
      conversion.run(out);
    } else {
      RioStream rio = new RioStream(request.format(), out);
      conversion.run(rio);
      rio.finish();
    }
    out.flush();
  }
}
