package be.overzicht.build;

import be.overzicht.csvw.ConversionRequest;
import be.overzicht.csvw.Converter;
import be.overzicht.csvw.Mode;
import be.overzicht.csvw.metadata.PropertyColumns;
import be.overzicht.rdf.Problem;
import be.overzicht.rdf.Uris;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The tables of the data folder, each {@code x.csv} with its {@code x.csv-metadata.json}: one group, whose addresses are
 * those under which the tables will be published.
 *
 * @param folder the data folder
 * @param uris the addresses to publish for
 */
record Tables(Path folder, Uris uris) {
  private static final String CSV = ".csv";
  private static final String METADATA = ".csv-metadata.json";
  private static final String GEOJSON = ".geojson";

  /** The tables, their metadata, and the maps that stand beside them for download, in order. */
  List<Path> files() throws IOException {
    return files(name -> name.endsWith(CSV) || name.endsWith(METADATA) || name.endsWith(GEOJSON));
  }

  /** Writes all tables as N-Quads, each in its own graph. */
  void convert(OutputStream quads, Consumer<Problem> problems) throws IOException {
    List<Path> metadata = files(name -> name.endsWith(METADATA));
    if (metadata.isEmpty()) {
      problems.accept(Problem.error(folder.toString(), 0, 0, "there is no table",
          "put each table there as NAME.csv with NAME.csv-metadata.json, or name another folder with --data"));
      return;
    }
    reportTablesWithoutMetadata(problems);
    if (reportMetadataWithoutTables(metadata, problems)) {
      return;
    }
    Converter.convert(request(metadata).with(Mode.MINIMAL).with(this::graphOf), quads, problems);
  }

  /** Writes all tables as N-Triples that also say which row describes what; the tables are known to be good. */
  void convertWithRows(OutputStream triples) throws IOException {
    Converter.convert(request(files(name -> name.endsWith(METADATA))).with(Mode.STANDARD), triples, problem -> { });
  }

  /** Which column of a table makes which property. */
  PropertyColumns columns() throws IOException {
    return Converter.columns(request(files(name -> name.endsWith(METADATA))));
  }

  private ConversionRequest request(List<Path> metadata) {
    List<String> addresses = metadata.stream().map(path -> uris.table(path.getFileName().toString())).toList();
    return ConversionRequest.of(addresses.toArray(String[]::new)).withFolder(uris.table(""), folder);
  }

  private Optional<String> graphOf(String address) {
    String name = address.substring(address.lastIndexOf('/') + 1);
    return Optional.of(uris.graph(name.endsWith(CSV) ? name.substring(0, name.length() - CSV.length()) : name));
  }

  private void reportTablesWithoutMetadata(Consumer<Problem> problems) throws IOException {
    for (Path table : files(name -> name.endsWith(CSV))) {
      String metadata = table.getFileName() + "-metadata.json";
      if (!Files.exists(folder.resolve(metadata))) {
        problems.accept(Problem.error(table.toString(), 0, 0, "the table has no metadata",
            "describe its columns in " + metadata + ", or move it out of the folder"));
      }
    }
  }

  private boolean reportMetadataWithoutTables(List<Path> metadata, Consumer<Problem> problems) {
    List<Path> lonely = metadata.stream().filter(path -> !Files.isRegularFile(tableOf(path))).toList();
    lonely.forEach(path -> problems.accept(Problem.error(tableOf(path).toString(), 0, 0, "the table is missing",
        "put it there, or remove its metadata " + path)));
    return !lonely.isEmpty();
  }

  private static Path tableOf(Path metadata) {
    String name = metadata.getFileName().toString();
    return metadata.resolveSibling(name.substring(0, name.length() - METADATA.length()) + CSV);
  }

  private List<Path> files(NameFilter filter) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(path -> filter.accepts(path.getFileName().toString())).sorted().toList();
    }
  }

  /** Chooses files. */
  private interface NameFilter {
    boolean accepts(String name);
  }
}
