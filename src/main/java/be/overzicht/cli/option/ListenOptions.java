package be.overzicht.cli.option;

import be.overzicht.http.Disclosure;
import be.overzicht.http.ListenSocket;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say where the server listens, and what it tells those who look after it. */
public final class ListenOptions {
  @Option(names = "--host", paramLabel = "HOST", defaultValue = "${env:OVERZICHT_HOST:-127.0.0.1}",
      description = "The address to listen on. Default: ${DEFAULT-VALUE}.")
  private String host;

  @Option(names = "--port", paramLabel = "PORT", defaultValue = "${env:OVERZICHT_PORT:-8080}",
      converter = Port.class,
      description = "The port to listen on; 0 for any free one. Default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(names = "--metrics", paramLabel = "HOST:PORT", converter = Place.class,
      defaultValue = "${env:OVERZICHT_METRICS}",
      description = "Tell figures for Prometheus at http://HOST:PORT/metrics, which nobody else should reach.")
  private Listening metrics;

  @Option(names = "--security-contact", paramLabel = "URI", converter = Contact.class,
      defaultValue = "${env:OVERZICHT_SECURITY_CONTACT}",
      description = "Whom to tell of a hole (mailto:…, https:…), for /.well-known/security.txt.")
  private URI contact;

  @Option(names = "--hub", paramLabel = "URL", converter = Hub.class, defaultValue = "${env:OVERZICHT_HUB}",
      description = "The WebSub hub to tell of each release; the feeds name it.")
  private URI hub;

  public ListenSocket bind() throws IOException {
    return ListenSocket.bind(host, port);
  }

  /** A host and a port. */
  private record Listening(String host, int port) {}

  /** What is told; an address for figures is bound at once. */
  public Disclosure disclosure() throws IOException {
    Optional<ListenSocket> socket = metrics == null
        ? Optional.empty() : Optional.of(ListenSocket.bind(metrics.host(), metrics.port()));
    return new Disclosure(socket, Optional.ofNullable(contact), Optional.ofNullable(hub));
  }

  /** Reads a host and a port. */
  private static final class Place implements ITypeConverter<Listening> {
    private static final Pattern HOST_AND_PORT = Pattern.compile("(?:\\[([^\\]]+)\\]|([^:\\[\\]]+)):(.*)");

    @Override
    public Listening convert(String text) {
      Matcher parts = HOST_AND_PORT.matcher(text);
      if (!parts.matches()) {
        throw new TypeConversionException("\"" + text + "\" is no host and port; write 127.0.0.1:9464 or [::1]:9464");
      }
      return new Listening(parts.group(1) == null ? parts.group(2) : parts.group(1), new Port().convert(parts.group(3)));
    }
  }

  /** Reads the address of a hub. */
  private static final class Hub implements ITypeConverter<URI> {
    @Override
    public URI convert(String text) {
      try {
        URI hub = URI.create(text);
        if (Set.of("http", "https").contains(String.valueOf(hub.getScheme())) && hub.getHost() != null) {
          return hub;
        }
      } catch (IllegalArgumentException noUri) {
        throw new TypeConversionException(refusal(text));
      }
      throw new TypeConversionException(refusal(text));
    }

    private static String refusal(String text) {
      return "\"" + text + "\" is no hub; write an address that begins with https: or http:";
    }
  }

  /** Reads a way to reach somebody (<a href="https://www.rfc-editor.org/rfc/rfc9116#section-2.5.3">RFC 9116, 2.5.3</a>). */
  private static final class Contact implements ITypeConverter<URI> {
    private static final Set<String> SCHEMES = Set.of("mailto", "https", "tel");

    @Override
    public URI convert(String text) {
      try {
        URI contact = URI.create(text);
        if (contact.getScheme() != null && SCHEMES.contains(contact.getScheme())
            && !contact.getSchemeSpecificPart().isEmpty()) {
          return contact;
        }
      } catch (IllegalArgumentException noUri) {
        throw new TypeConversionException(refusal(text));
      }
      throw new TypeConversionException(refusal(text));
    }

    private static String refusal(String text) {
      return "\"" + text + "\" reaches nobody; write mailto:security@example.org or an address that begins with https:";
    }
  }
}
