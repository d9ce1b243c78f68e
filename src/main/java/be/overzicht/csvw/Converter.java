package be.overzicht.csvw;

import be.overzicht.csvw.ConversionRequest.Problems;
import be.overzicht.csvw.engine.OneMachine;
import be.overzicht.csvw.engine.RowEngine;
import be.overzicht.csvw.metadata.PropertyColumns;
import be.overzicht.csvw.metadata.TableGroup;
import be.overzicht.csvw.plan.OutputForm.RowStatements;
import be.overzicht.csvw.problem.FaultException;
import be.overzicht.csvw.problem.ProblemLog;
import be.overzicht.csvw.run.GroupConversion;
import be.overzicht.csvw.run.GroupTables;
import be.overzicht.csvw.table.Opening;
import be.overzicht.csvw.table.Purpose;
import be.overzicht.rdf.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.eclipse.rdf4j.rio.RDFHandler;

/** Converts CSV on the Web to RDF, and checks it. {@link CsvwReader} reads rows instead. */
public final class Converter {
  private final ConversionRequest request;
  private final RowEngine engine;
  private final ProblemLog log;

  private Converter(ConversionRequest request, RowEngine engine, Consumer<Problem> problems) {
    this.request = request;
    this.engine = engine;
    this.log = log(request, problems);
  }

  /**
   * Converts a table group to lines of N-Quads, which are N-Triples unless tables are given named graphs. Problems come
   * in the order of files and lines, up to 100 a file; rows with a faulty cell are written as the Recommendation says
   * (the cell as a plain string), so a caller looks at the report before it publishes.
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
   * The same, to a handler of statements, such as a writer of Rio or a collector: it is started, given each statement in
   * the order of the rows, and ended.
   *
   * @throws IOException when a file cannot be read to its end
   * @throws org.eclipse.rdf4j.rio.RDFHandlerException when the handler throws it
   */
  public static ConversionReport convert(ConversionRequest request, RDFHandler handler, Consumer<Problem> problems)
      throws IOException {
    handler.startRDF();
    ConversionReport report = convert(request, new StatementStream(handler), problems);
    handler.endRDF();
    return report;
  }

  /**
   * Validates a table group and writes nothing.
   *
   * @throws IOException when a file cannot be read to its end
   */
  public static ConversionReport check(ConversionRequest request, Consumer<Problem> problems) throws IOException {
    try (RowEngine engine = new OneMachine(request.running().threads())) {
      return new Converter(request, engine, problems).run(OutputStream.nullOutputStream(), Purpose.VALIDATE);
    }
  }

  /**
   * Which columns of the tables of a request make which property; no row is read.
   *
   * @throws IOException when metadata cannot be read
   */
  public static PropertyColumns columns(ConversionRequest request) throws IOException {
    try (RowEngine engine = new OneMachine(1)) {
      GroupFinder finder = new GroupFinder(new MappedResources(request, engine), log(request, problem -> { }));
      return new PropertyColumns(finder.find(request));
    }
  }

  /** Tells the problems of a request to somebody, as many as it asks for. */
  static ProblemLog log(ConversionRequest request, Consumer<Problem> problems) {
    return new ProblemLog(problems,
        request.running().problems() == Problems.ALL ? Integer.MAX_VALUE : ProblemLog.SHOWN_PER_FILE);
  }

  /** Finds the tables of a request. */
  static GroupTables tables(ConversionRequest request, Purpose purpose, RowEngine engine, ProblemLog log)
      throws IOException {
    MappedResources resources = new MappedResources(request, engine);
    RowStatements rows = request.mode() == Mode.STANDARD ? RowStatements.STANDARD : RowStatements.NONE;
    TableGroup group = new GroupCompletion(resources).complete(new GroupFinder(resources, log).find(request));
    return new GroupTables(group, resources, new Opening(rows, purpose, request.graphs()::graphOf), engine,
        log);
  }

  private ConversionReport run(OutputStream out, Purpose purpose) throws IOException {
    try (GroupTables tables = tables(request, purpose, engine, log)) {
      GroupConversion conversion = new GroupConversion(tables, out);
      conversion.run();
      out.flush();
      return ConversionReport.of(tables.hasFailed(), engine.rows(), conversion.statements(), log);
    } catch (FaultException fault) {
      log.add(fault.finding());
      return ConversionReport.of(true, 0, 0, log);
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }
}
