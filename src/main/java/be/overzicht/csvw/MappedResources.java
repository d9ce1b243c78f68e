package be.overzicht.csvw;

import be.overzicht.csvw.AddressMap.Folder;
import be.overzicht.csvw.engine.RowEngine;
import be.overzicht.csvw.input.TableBytes.Packing;
import be.overzicht.csvw.input.TableBytes;
import be.overzicht.csvw.metadata.Iris;
import be.overzicht.csvw.metadata.Percent;
import be.overzicht.csvw.read.Resource;
import be.overzicht.csvw.read.Resources;
import be.overzicht.csvw.sheet.Workbooks;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Finds addresses as a map says: in a folder, in the file system, or on the network if that is allowed. */
final class MappedResources implements Resources {
  private static final String STANDARD_INPUT = "standard input";

  private final AddressMap map;
  private final Resources before;
  private final LocalFiles files;
  private final List<Path> outputs;
  private final RowEngine engine;
  private final Map<String, Resource> sheets = new HashMap<>();
  private Optional<Resource> standardInput = Optional.empty();

  MappedResources(ConversionRequest request, RowEngine engine) {
    this.engine = engine;
    this.map = request.addresses();
    this.before = request.before();
    this.files = new LocalFiles(request);
    this.outputs = request.running().outputs();
  }

  /** The address of what a user named by a path or an address: that of its mapped folder if it lies in one. */
  String address(String pathOrAddress) {
    if (pathOrAddress.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")) {
      return pathOrAddress;
    }
    int sign = pathOrAddress.indexOf('#');
    if (sign > 0 && Workbooks.isWorkbook(pathOrAddress) && !Files.exists(Path.of(pathOrAddress))) {
      return address(pathOrAddress.substring(0, sign)) + "#" + Percent.encodeName(pathOrAddress.substring(sign + 1));
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
    if (standardInput.filter(resource -> resource.address().equals(address)).isPresent()) {
      return standardInput;
    }
    if (sheets.containsKey(address)) {
      return Optional.of(sheets.get(address));
    }
    Optional<Resource> asked = before.find(address);
    Optional<Resource> found = asked.isPresent() ? asked : mapped(address);
    if (found.isPresent() && found.get().sheet().isEmpty() && Workbooks.isWorkbook(address)) {
      TableBytes bytes = TableBytes.of(found.get().open(), found.get().name());
      found = Optional.of(Workbooks.sheet(address, bytes.file(), found.get().name()));
    }
    found.filter(resource -> resource.sheet().isPresent()).ifPresent(sheet -> sheets.put(address, sheet));
    found.ifPresent(resource -> engine.found(address, resource));
    return found;
  }

  private Optional<Resource> mapped(String address) throws IOException {
    for (Folder folder : map.folders()) {
      String prefix = Iris.normalized(folder.prefix());
      if (Iris.normalized(address).startsWith(prefix)) {
        return file(address, inside(folder, Iris.normalized(address).substring(prefix.length())));
      }
    }
    if (address.startsWith("file:")) {
      return file(address, files.find(address));
    }
    boolean web = address.startsWith("http:") || address.startsWith("https:");
    return web ? map.web().find(address) : Optional.empty();
  }

  /** The file below a folder; empty when the address leads out of it. */
  private static Optional<Path> inside(Folder folder, String rest) {
    try {
      Path root = folder.path().normalize();
      Path path = root.resolve(Percent.decode(rest.replaceFirst("[?#].*", ""))).normalize();
      boolean isInside = path.toAbsolutePath().normalize().startsWith(root.toAbsolutePath().normalize());
      return isInside ? Optional.of(path) : Optional.empty();
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  /** A file that can be read again and again; a pipe is copied first. */
  private Optional<Resource> file(String address, Optional<Path> path) throws IOException {
    if (path.filter(file -> Files.exists(file) && !Files.isDirectory(file)).isEmpty()) {
      return Optional.empty();
    }
    Path file = path.get();
    for (Path output : outputs) {
      if (Files.exists(output) && Files.isSameFile(file, output)) {
        throw new OutputIsInputException(file);
      }
    }
    if (Workbooks.isWorkbook(file.toString())) {
      return Optional.of(Workbooks.sheet(address, TableBytes.of(file).file(), file.toString()));
    }
    Path whole = TableBytes.whole(file);
    return Optional.of(new Resource(address, file.toString(), () -> opened(address, file, Files.newInputStream(whole)),
        Optional.empty(), type(file.toString()), Optional.empty()));
  }

  /** Puts what comes on standard input at an address. */
  void putStandardInput(String address) throws IOException {
    TableBytes all = TableBytes.of(System.in, STANDARD_INPUT);
    standardInput = Optional.of(all.packing() == Packing.ZIP ? Workbooks.sheet(address, all.file(), STANDARD_INPUT)
        : Resource.of(address, STANDARD_INPUT, all::open));
  }

  private static InputStream opened(String address, Path file, InputStream bytes) throws IOException {
    if (!address.replaceFirst("[?#].*", "").endsWith(".gz")) {
      return bytes;
    }
    try {
      return new GZIPInputStream(bytes, 1 << 16);
    } catch (ZipException notOne) {
      bytes.close();
      throw new IOException(file + " is not compressed, though its name ends in .gz; give it its right name", notOne);
    }
  }

  private static Optional<String> type(String name) {
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return plain.endsWith(".csv") ? Optional.of("text/csv")
        : plain.endsWith(".tsv") ? Optional.of("text/tab-separated-values") : Optional.empty();
  }

  private static String encoded(Path relative) {
    try {
      return new URI(null, null, "/" + relative.toString().replace('\\', '/'), null).toASCIIString().substring(1);
    } catch (URISyntaxException impossible) {
      throw new IllegalArgumentException(relative.toString(), impossible);
    }
  }
}
