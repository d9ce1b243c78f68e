package be.overzicht.benchmark.build;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** The real tables with so many more participations that they give about a wanted number of triples. */
final class GrownTables {
  private static final Path REAL = Path.of("data");
  private static final long TRIPLES_OF_THE_REAL = 85_600;
  private static final int TRIPLES_PER_ROW = 22;
  private static final String ROW =
      "%2$s-%3$s-gemeten-%1$d,%2$s,%3$s,,deelnemer,20%4$02d-%5$02d,,genoemd-in-bron,,,Nota %6$d,Note %6$d,%7$s%n";

  private GrownTables() {}

  /** Writes them; the notes hold this number, so that another one changes the first row. */
  static void write(Path folder, long triples, int edition) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> files = Files.list(REAL)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.write(folder.resolve(file.getFileName()), Files.readAllBytes(file));
      }
    }
    List<String> initiatives = firstColumn("initiatives.csv");
    List<String> authorities = firstColumn("authorities.csv");
    List<String> sources = firstColumn("sources.csv");
    long rows = Math.max(0, triples - TRIPLES_OF_THE_REAL) / TRIPLES_PER_ROW;
    try (BufferedWriter out =
        Files.newBufferedWriter(folder.resolve("participations.csv"), StandardOpenOption.APPEND)) {
      for (int row = 0; row < rows; row++) {
        int note = row == 0 ? edition : row;
        out.write(ROW.formatted(row, of(initiatives, row), of(authorities, row), 10 + row % 15, 1 + row % 12, note,
            of(sources, row)));
      }
    }
  }

  private static String of(List<String> keys, int row) {
    return keys.get(row % keys.size());
  }

  private static List<String> firstColumn(String table) throws IOException {
    return Files.readAllLines(REAL.resolve(table)).stream().skip(1)
        .map(line -> line.substring(0, Math.max(0, line.indexOf(','))))
        .filter(key -> key.matches("[a-z0-9]+(-[a-z0-9]+)*")).toList();
  }
}
