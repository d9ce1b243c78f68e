package be.overzicht.cli.option;

import be.overzicht.csvw.ConversionRequest.Problems;
import java.nio.file.Path;
import java.util.Optional;

/**
 * How problems are told.
 *
 * @param warnings what warnings come to
 * @param printed how many are printed
 * @param report the file that all are written to
 */
public record Telling(Warnings warnings, Problems printed, Optional<Path> report) {
  /** Some are printed, and none written. */
  public static Telling of(Warnings warnings) {
    return new Telling(warnings, Problems.SOME, Optional.empty());
  }
}
