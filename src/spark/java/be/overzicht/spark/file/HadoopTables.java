package be.overzicht.spark.file;

import be.overzicht.csvw.problem.FaultException;
import be.overzicht.csvw.problem.Place;
import be.overzicht.csvw.problem.ProblemKind;
import be.overzicht.csvw.read.Resource;
import be.overzicht.csvw.read.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Finds what is named by an address of another file system than that of this machine, such as {@code hdfs:} or
 * {@code s3a:}; like files of this machine, only in and below the folders of what the user named.
 */
public final class HadoopTables implements Resources {
  private static final List<String> OF_OTHERS = List.of("file", "http", "https");

  private final Storage storage;
  private final List<String> folders;

  /** What may be read when the user named these. */
  public HadoopTables(Storage storage, List<String> named) {
    this.storage = storage;
    this.folders = named.stream().filter(HadoopTables::isHere)
        .map(name -> URI.create(name).resolve(".").toString()).toList();
  }

  @Override
  public Optional<Resource> find(String address) throws IOException {
    if (!isHere(address)) {
      return Optional.empty();
    }
    String plain = address.replaceFirst("[?#].*", "");
    URI uri = URI.create(plain).normalize();
    if (folders.stream().noneMatch(uri.toString()::startsWith)) {
      throw new FaultException(ProblemKind.METADATA, Place.in(address),
          "this file lies outside the folder of what was named, and is not read", "move it there");
    }
    FileSystem system = storage.of(uri);
    Path path = new Path(uri);
    if (!system.exists(path) || system.getFileStatus(path).isDirectory()) {
      return Optional.empty();
    }
    return Optional.of(new Resource(address, address, () -> open(system, path), Optional.empty(), type(plain),
        Optional.empty()));
  }

  private static boolean isHere(String address) {
    int colon = address.indexOf(':');
    return colon > 1 && address.substring(0, colon).matches("[A-Za-z][A-Za-z0-9+.-]+")
        && !OF_OTHERS.contains(address.substring(0, colon).toLowerCase(java.util.Locale.ROOT));
  }

  private static InputStream open(FileSystem system, Path path) throws IOException {
    return path.getName().endsWith(".gz") ? new GZIPInputStream(system.open(path)) : system.open(path);
  }

  private static Optional<String> type(String name) {
    String plain = name.replaceFirst("\\.gz$", "");
    return plain.endsWith(".csv") ? Optional.of("text/csv")
        : plain.endsWith(".tsv") ? Optional.of("text/tab-separated-values") : Optional.empty();
  }
}
