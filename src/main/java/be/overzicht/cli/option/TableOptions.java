package be.overzicht.cli.option;

import be.overzicht.cli.fetch.Remote;
import be.overzicht.csvw.AddressMap.Reach;
import be.overzicht.csvw.ConversionRequest.Problems;
import be.overzicht.csvw.ConversionRequest;
import be.overzicht.csvw.problem.ProblemFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.Spec;

/** The options that say how one table group is found and how strictly it is taken. */
public final class TableOptions {
  @Option(names = "--metadata", paramLabel = "FILE|ADDRESS",
      description = "Metadata to use instead of what is found beside the table.")
  private String metadata;

  @Option(names = "--map", paramLabel = "PREFIX=DIR",
      description = "Find addresses that begin with PREFIX in the folder DIR. May be given more than once.")
  private List<String> maps = new ArrayList<>();

  @Option(names = "--allow-remote",
      description = "Fetch other http and https addresses; otherwise they count as not found.")
  private boolean allowRemote;

  @Option(names = "--allow-private",
      description = "Fetch from this machine and its own network as well.")
  private boolean allowPrivate;

  @Option(names = "--allow-outside",
      description = "Read files outside the folder of what is named, when metadata names them.")
  private boolean allowOutside;

  @Option(names = "--report", paramLabel = "FILE",
      description = "Write all problems to this file, as CSV or JSON by its ending.")
  private Path report;

  @Option(names = "--all-problems", description = "Print all problems. Default: the first 100 of each file.")
  private boolean allProblems;

  @Option(names = "--strict", description = "Fail on warnings as well.")
  private boolean strict;

  @Spec(Target.MIXEE)
  private CommandSpec command;

  /** What warnings come to. */
  public Warnings warnings() {
    return strict ? Warnings.FAIL : Warnings.TOLD;
  }

  /** How problems are told; a report in a form that is not known is a wrong command line. */
  public Telling telling() {
    if (report != null && !ProblemFile.isForm(report)) {
      throw new ParameterException(command.commandLine(),
          "the ending of " + report + " names no form of a report; use .csv or .json");
    }
    return new Telling(warnings(), allProblems ? Problems.ALL : Problems.SOME, Optional.ofNullable(report));
  }

  /** The request for this path or address; a path that is not there is a wrong command line. */
  public ConversionRequest request(String input) {
    try {
      Remote remote = allowPrivate ? Remote.ANY : allowRemote ? Remote.PUBLIC : Remote.REFUSED;
      Reach reach = allowOutside ? Reach.ANYWHERE : Reach.BESIDE;
      return new TableChoice(metadata, maps, remote, reach).request(input);
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(command.commandLine(), wrong.getMessage(), wrong);
    }
  }
}
