package be.overzicht.csvw;

import be.overzicht.csvw.AddressMap.Folder;
import be.overzicht.csvw.AddressMap.Remote;
import be.overzicht.csvw.metadata.Iris;
import be.overzicht.csvw.metadata.Percent;
import be.overzicht.csvw.read.Resource;
import be.overzicht.csvw.read.Resources;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Finds addresses as a map says: in a folder, in the file system, or on the network if that is allowed. */
final class MappedResources implements Resources {
  private static final int TIMEOUT_MILLIS = 30_000;

  private final AddressMap map;
  private final Resources before;

  MappedResources(AddressMap map, Resources before) {
    this.map = map;
    this.before = before;
  }

  /** The address of what a user named by a path or an address: that of its mapped folder if it lies in one. */
  String address(String pathOrAddress) {
    if (pathOrAddress.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")) {
      return pathOrAddress;
    }
    Path path = Path.of(pathOrAddress).toAbsolutePath().normalize();
    for (Folder folder : map.folders()) {
      Path root = folder.path().toAbsolutePath().normalize();
      if (path.startsWith(root)) {
        return folder.prefix() + encoded(root.relativize(path));
      }
    }
    return path.toUri().toString().replaceFirst("^file:/(?!/)", "file:///");
  }

  @Override
  public Optional<Resource> find(String address) throws IOException {
    Optional<Resource> found = before.find(address);
    return found.isPresent() ? found : mapped(address);
  }

  private Optional<Resource> mapped(String address) throws IOException {
    for (Folder folder : map.folders()) {
      String prefix = Iris.normalized(folder.prefix());
      if (Iris.normalized(address).startsWith(prefix)) {
        return file(address, inside(folder, Iris.normalized(address).substring(prefix.length())));
      }
    }
    if (address.startsWith("file:")) {
      return file(address, local(address));
    }
    boolean web = address.startsWith("http:") || address.startsWith("https:");
    return web && map.remote() == Remote.FETCHED ? fetched(address) : Optional.empty();
  }

  /** The file below a folder; empty when the address leads out of it. */
  private static Optional<Path> inside(Folder folder, String rest) {
    try {
      Path root = folder.path().normalize();
      Path path = root.resolve(Percent.decode(rest.replaceFirst("[?#].*", ""))).normalize();
      return path.startsWith(root) || root.toString().isEmpty() ? Optional.of(path) : Optional.empty();
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  private static Optional<Path> local(String address) {
    try {
      Path path = Path.of(URI.create(Iris.ascii(address.replaceFirst("[?#].*", ""))));
      Path here = Path.of("").toAbsolutePath();
      return Optional.of(path.startsWith(here) ? here.relativize(path) : path);
    } catch (IllegalArgumentException | FileSystemNotFoundException noPath) {
      return Optional.empty();
    }
  }

  private static Optional<Resource> file(String address, Optional<Path> path) {
    return path.filter(Files::isRegularFile).map(file -> new Resource(address, file.toString(),
        () -> Files.newInputStream(file), Optional.empty(), type(file.toString())));
  }

  private static Optional<String> type(String name) {
    return name.endsWith(".csv") ? Optional.of("text/csv")
        : name.endsWith(".tsv") ? Optional.of("text/tab-separated-values") : Optional.empty();
  }

  /** Fetches once and keeps the bytes: a table is read again when its keys are wrong. */
  private static Optional<Resource> fetched(String address) throws IOException {
    try {
      URI uri = new URI(Iris.ascii(address));
      return uri.getHost() == null ? Optional.empty() : fetched(address, (HttpURLConnection) uri.toURL().openConnection());
    } catch (URISyntaxException noAddress) {
      return Optional.empty();
    } catch (IOException failure) {
      throw new IOException("cannot fetch " + address + " (" + failure + "); correct the address, or try again", failure);
    }
  }

  private static Optional<Resource> fetched(String address, HttpURLConnection connection) throws IOException {
    connection.setConnectTimeout(TIMEOUT_MILLIS);
    connection.setReadTimeout(TIMEOUT_MILLIS);
    connection.setRequestProperty("Accept", "text/csv, application/csvm+json, application/json;q=0.9, */*;q=0.1");
    int status = connection.getResponseCode();
    if (status / 100 != 2) {
      connection.disconnect();
      return Optional.empty();
    }
    byte[] bytes;
    try (InputStream in = connection.getInputStream()) {
      bytes = in.readAllBytes();
    }
    String link = String.join(", ", connection.getHeaderFields().entrySet().stream()
        .filter(header -> "Link".equalsIgnoreCase(header.getKey())).flatMap(header -> header.getValue().stream())
            .toList());
    return Optional.of(new Resource(connection.getURL().toString(), address, () -> new ByteArrayInputStream(bytes),
        Optional.of(link).filter(header -> !header.isEmpty()), Optional.ofNullable(connection.getContentType())));
  }

  private static String encoded(Path relative) {
    try {
      return new URI(null, null, "/" + relative.toString().replace('\\', '/'), null).toASCIIString().substring(1);
    } catch (URISyntaxException impossible) {
      throw new IllegalArgumentException(relative.toString(), impossible);
    }
  }
}
