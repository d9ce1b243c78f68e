package be.overzicht.corruption;

import be.overzicht.build.Sieve;
import be.overzicht.rdf.Problem;
import be.overzicht.testing.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Changes one place in a copy of the tables, and asks what a build says of it. */
final class Spoiler {
  private final Path folder;

  Spoiler(Path folder) {
    this.folder = folder;
  }

  /**
   * What a build says.
   *
   * @param place table and column that were changed
   * @param row the row, from 0
   * @param problems what was found
   */
  record Verdict(Change change, String place, int row, List<Problem> problems) {
    boolean isStopped() {
      return problems.stream().anyMatch(Problem::isError);
    }
  }

  /** Makes a fault of this kind, at a place and row that the seed chooses. */
  Verdict spoil(Spoiling spoiling, long seed) throws IOException {
    Random random = new Random(seed);
    String place = Spoiling.one(spoiling.places(), random);
    SpoiledTable table = SpoiledTable.read(file(Path.of("data"), place));
    int row = Spoiling.one(table.filled(column(place)), random);
    return judge(spoiling, place, row, random);
  }

  /** Changes a row at this place, written {@code table.column}. */
  Verdict judge(Change change, String place, int row, Random random) throws IOException {
    Path data = Files.createTempDirectory(folder, "data");
    try {
      Folders.copy(Path.of("data"), data);
      SpoiledTable table = SpoiledTable.read(file(data, place));
      change.spoil(table, row, column(place), random);
      table.write(file(data, place));
      return new Verdict(change, place, row,
          Sieve.problems(data, Files.createDirectories(folder.resolve("scratch"))));
    } finally {
      Folders.delete(data);
    }
  }

  private static Path file(Path data, String place) {
    return data.resolve(place.substring(0, place.indexOf('.')) + ".csv");
  }

  private static String column(String place) {
    return place.substring(place.indexOf('.') + 1);
  }
}
