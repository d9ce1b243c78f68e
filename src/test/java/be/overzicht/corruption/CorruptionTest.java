package be.overzicht.corruption;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.build.Sieve;
import be.overzicht.corruption.Spoiler.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A fault in one place of the tables stops the build, and the message names a line. */
class CorruptionTest {
  private static final int SERIES = 20;

  @TempDir
  private Path folder;

  @Tag("soak")
  @Test
  void the_tables_as_they_are_have_no_problem() throws IOException {
    assertEquals(List.of(), Sieve.problems(Path.of("data"), Files.createDirectories(folder.resolve("scratch"))));
  }

  @TestFactory
  Stream<DynamicTest> faults_of_a_third_of_the_kinds_stop_the_build() {
    return series(Stream.of(Spoiling.values()).filter(spoiling -> spoiling.ordinal() % 3 == 0), 1);
  }

  @Tag("soak")
  @TestFactory
  Stream<DynamicTest> two_hundred_faults_stop_the_build() {
    return series(Stream.of(Spoiling.values()), SERIES);
  }

  private Stream<DynamicTest> series(Stream<Spoiling> kinds, int each) {
    Spoiler spoiler = new Spoiler(folder);
    return kinds.flatMap(spoiling -> LongStream.range(0, each)
        .mapToObj(seed -> DynamicTest.dynamicTest(spoiling + " " + seed, () -> {
          Verdict verdict = spoiler.spoil(spoiling, seed);
          assertTrue(verdict.isStopped(), () -> verdict + " went unseen");
          assertTrue(verdict.problems().stream().anyMatch(problem -> problem.line() > 0), verdict::toString);
        })));
  }
}
