package be.overzicht.cli.option;

import be.overzicht.csvw.AddressMap.Remote;
import be.overzicht.csvw.ConversionRequest;
import java.util.ArrayList;
import java.util.List;
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

  @Option(names = "--strict", description = "Fail on warnings as well.")
  private boolean strict;

  @Spec(Target.MIXEE)
  private CommandSpec command;

  /** What warnings come to. */
  public Warnings warnings() {
    return strict ? Warnings.FAIL : Warnings.TOLD;
  }

  /** The request for this path or address; a path that is not there is a wrong command line. */
  public ConversionRequest request(String input) {
    try {
      return new TableChoice(metadata, maps, allowRemote ? Remote.FETCHED : Remote.REFUSED).request(input);
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(command.commandLine(), wrong.getMessage(), wrong);
    }
  }
}
