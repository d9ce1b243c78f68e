package be.overzicht.cli;

import be.overzicht.build.Check;
import be.overzicht.cli.option.ExitCode;
import be.overzicht.cli.option.ReleasesOption;
import be.overzicht.cli.option.SourceOptions;
import be.overzicht.cli.option.TableOptions;
import be.overzicht.cli.option.Version;
import be.overzicht.cli.option.Warnings;
import be.overzicht.cli.step.BuildStep;
import be.overzicht.cli.step.HarvestStep;
import be.overzicht.cli.step.TableStep;
import be.overzicht.cli.step.TerminalProgress;
import be.overzicht.rdf.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: converts and validates, and publishes nothing. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class,
    description = "Convert and validate only: the sources, or one table group. Prints every problem.")
final class CheckCommand implements Callable<Integer> {
  private static final String OWN = "own";

  @Parameters(paramLabel = "METADATA.json|TABLE.csv", arity = "0..1",
      description = "One table group to check, instead of the sources; - for a table on standard input.")
  private String input;

  @Option(names = "--base", paramLabel = "URL", defaultValue = "${env:OVERZICHT_BASE:-http://localhost:8080}",
      description = "Scheme, host and port of the addresses in the data. Default: ${DEFAULT-VALUE}.")
  private String base;

  @Option(names = "--as-harvester", paramLabel = "URL", arity = "0..1", fallbackValue = OWN,
      description = "Read the catalogue as a portal would: of the server at this address, or of the current release.")
  private String harvested;

  @Mixin
  private SourceOptions sources;

  @Mixin
  private ReleasesOption releases;

  @Mixin
  private TableOptions table;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    if (harvested != null) {
      HarvestStep step = new HarvestStep(err, sources.ontology());
      return harvested.equals(OWN) ? step.runOwn(releases.path()) : step.run(harvested);
    }
    if (input != null) {
      return new TableStep(err, table.telling()).check(table.request(input));
    }
    List<Problem> problems;
    try (TerminalProgress progress = new TerminalProgress()) {
      problems = Check.run(sources.toBuild(releases.path(), base), progress);
    }
    problems.forEach(err::println);
    long errors = problems.stream().filter(Problem::isError).count();
    err.println(BuildStep.count(errors, "error") + " and " + BuildStep.count(problems.size() - errors, "warning"));
    boolean good = errors == 0 && !(table.warnings() == Warnings.FAIL && !problems.isEmpty());
    return good ? ExitCode.DONE : ExitCode.INVALID;
  }
}
