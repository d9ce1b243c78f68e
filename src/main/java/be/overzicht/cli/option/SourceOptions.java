package be.overzicht.cli.option;

import be.overzicht.build.BuildOptions;
import be.overzicht.rdf.Uris;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.Spec;

/** The options that say where the sources and the releases are. */
public final class SourceOptions {
  @Option(names = "--data", paramLabel = "DIR", defaultValue = "${env:OVERZICHT_DATA:-data}",
      description = "The folder of the tables. Default: ${DEFAULT-VALUE}.")
  private Path data;

  @Option(names = "--ontology", paramLabel = "DIR", defaultValue = "${env:OVERZICHT_ONTOLOGY:-ontology}",
      description = "The folder of the vocabulary, shapes, rules and questions. Default: ${DEFAULT-VALUE}.")
  private Path ontology;

  @Spec(Target.MIXEE)
  private CommandSpec command;

  /** The folder of the ontology. */
  public Path ontology() {
    requireFolder("--ontology", ontology);
    return ontology;
  }

  /** What to build for this base; a folder that is not there is a wrong command line. */
  public BuildOptions toBuild(Path releases, String base) {
    requireFolder("--data", data);
    requireFolder("--ontology", ontology);
    return new BuildOptions(data, ontology, releases, uris(base));
  }

  private Uris uris(String base) {
    try {
      return new Uris(base);
    } catch (IllegalArgumentException wrong) {
      throw new ParameterException(command.commandLine(), "--base: " + wrong.getMessage(), wrong);
    }
  }

  private void requireFolder(String option, Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ParameterException(command.commandLine(),
          "the folder " + folder + " does not exist; name the right one with " + option);
    }
  }
}
