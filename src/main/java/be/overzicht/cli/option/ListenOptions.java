package be.overzicht.cli.option;

import be.overzicht.http.ListenSocket;
import java.io.IOException;
import picocli.CommandLine.Option;

/** The options that say where the server listens. */
public final class ListenOptions {
  @Option(names = "--host", paramLabel = "HOST", defaultValue = "${env:OVERZICHT_HOST:-127.0.0.1}",
      description = "The address to listen on. Default: ${DEFAULT-VALUE}.")
  private String host;

  @Option(names = "--port", paramLabel = "PORT", defaultValue = "${env:OVERZICHT_PORT:-8080}",
      converter = Port.class,
      description = "The port to listen on; 0 for any free one. Default: ${DEFAULT-VALUE}.")
  private int port;

  public ListenSocket bind() throws IOException {
    return ListenSocket.bind(host, port);
  }
}
