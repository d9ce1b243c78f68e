package be.overzicht.cli.option;

import be.overzicht.release.remote.Patience;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec.Target;
import picocli.CommandLine.Spec;

/** The options that say whom to follow, and how. */
public final class FollowOptions {
  private static final Duration USUAL = Duration.ofSeconds(2);

  @Parameters(paramLabel = "URL", description = "The other Overzicht.")
  private String source;

  @Option(names = "--every", paramLabel = "SECONDS", converter = Seconds.class,
      description = "Go on, and look again after this time; after failures that grows to 30 s. Default: once, or with"
          + " --serve after 2 s.")
  private Optional<Duration> every = Optional.empty();

  @Option(names = "--patience", paramLabel = "SECONDS", defaultValue = "30", converter = Seconds.class,
      description = "How long the other may send nothing. Default: ${DEFAULT-VALUE}.")
  private Duration patience;

  @Spec(Target.MIXEE)
  private CommandSpec command;

  /** The address of the other; one that leads nowhere is a wrong command line. */
  public String source() {
    try {
      URI uri = new URI(source);
      if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
          && uri.getRawQuery() == null && uri.getRawFragment() == null) {
        return source;
      }
    } catch (URISyntaxException wrong) {
      throw wrong(wrong);
    }
    throw wrong(null);
  }

  private ParameterException wrong(Exception cause) {
    return new ParameterException(command.commandLine(),
        "\"" + source + "\" is no address of an Overzicht; give one such as https://data.example.org", cause);
  }

  /** Whether to look again and again. */
  public boolean goesOn() {
    return every.isPresent();
  }

  /** How long to wait between two looks. */
  public Duration every() {
    return every.orElse(USUAL);
  }

  /** How long the other is waited for. */
  public Patience patience() {
    return new Patience(patience);
  }
}
