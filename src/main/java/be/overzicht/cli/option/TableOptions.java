package be.overzicht.cli.option;

import be.overzicht.csvw.AddressMap.Remote;
import be.overzicht.csvw.ConversionRequest;
import java.nio.file.Files;
import java.nio.file.Path;
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

  /** Whether warnings fail. */
  public boolean isStrict() {
    return strict;
  }

  /** The request for this path or address; a path that is not there is a wrong command line. */
  public ConversionRequest request(String input) {
    if (!input.matches("[A-Za-z][A-Za-z0-9+.-]+:.*") && !Files.isRegularFile(Path.of(input))) {
      throw new ParameterException(command.commandLine(),
          "the file " + input + " does not exist; name a metadata document or a table");
    }
    ConversionRequest request = ConversionRequest.of(input);
    for (String map : maps) {
      int equals = map.lastIndexOf('=');
      if (equals <= 0 || !Files.isDirectory(Path.of(map.substring(equals + 1)))) {
        throw new ParameterException(command.commandLine(),
            "--map " + map + " does not name a folder; write PREFIX=DIR, such as https://example.org/tables/=data/");
      }
      request = request.withFolder(map.substring(0, equals), Path.of(map.substring(equals + 1)));
    }
    request = allowRemote ? request.with(request.addresses().with(Remote.FETCHED)) : request;
    return metadata == null ? request : request.withUserMetadata(metadata);
  }
}
