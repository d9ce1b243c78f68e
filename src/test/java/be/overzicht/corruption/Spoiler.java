package be.overzicht.corruption;

import be.overzicht.build.Sieve;
import be.overzicht.rdf.Problem;
import be.overzicht.testing.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Makes one fault in a copy of the tables, and asks what a build says of it. */
final class Spoiler {
  private final Path folder;

  Spoiler(Path folder) {
    this.folder = folder;
  }

  /**
   * What a build says.
   *
   * @param place table and column that the fault was made in
   * @param row the row, from 0
   * @param problems what was found
   */
  record Verdict(Spoiling spoiling, String place, int row, List<Problem> problems) {
    boolean isStopped() {
      return problems.stream().anyMatch(Problem::isError);
    }
  }

  /** Makes a fault of this kind, at a place and row that the seed chooses. */
  Verdict spoil(Spoiling spoiling, long seed) throws IOException {
    Random random = new Random(seed);
    String place = Spoiling.one(spoiling.places(), random);
    String table = place.substring(0, place.indexOf('.')) + ".csv";
    String column = place.substring(place.indexOf('.') + 1);
    Path data = folder.resolve(spoiling + "-" + seed);
    Folders.copy(Path.of("data"), data);
    SpoiledTable spoiled = SpoiledTable.read(data.resolve(table));
    int row = Spoiling.one(spoiled.filled(column), random);
    spoiling.spoil(spoiled, row, column, random);
    spoiled.write(data.resolve(table));
    Path scratch = Files.createDirectories(folder.resolve("scratch"));
    return new Verdict(spoiling, place, row, Sieve.problems(data, scratch));
  }
}
