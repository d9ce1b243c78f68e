package be.overzicht.cli;

import be.overzicht.cli.option.BuildInput;
import be.overzicht.cli.option.Version;
import be.overzicht.cli.step.BuildStep;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code build}: makes a new release when the sources changed. */
@Command(name = "build", mixinStandardHelpOptions = true, versionProvider = Version.class,
    description = "Convert, validate, and publish a new release; does nothing when the sources did not change.")
final class BuildCommand implements Callable<Integer> {
  @Mixin
  private BuildInput input;

  @Option(names = "--base", paramLabel = "URL", defaultValue = "${env:OVERZICHT_BASE:-http://localhost:8080}",
      description = "Scheme, host and port of the addresses in the data. Default: ${DEFAULT-VALUE}.")
  private String base;

  @Spec
  private CommandSpec spec;

  @Override
  public Integer call() {
    return new BuildStep(spec.commandLine().getErr()).run(input.toBuild(base));
  }
}
