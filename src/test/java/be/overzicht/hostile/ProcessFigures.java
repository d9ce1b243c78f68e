package be.overzicht.hostile;

import be.overzicht.testing.Commands;
import be.overzicht.testing.RunningProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a process has in use.
 *
 * @param threads its threads
 * @param descriptors its open files and connections
 * @param heap the megabytes that are left after a collection
 */
record ProcessFigures(long threads, long descriptors, long heap) {
  private static final String JCMD = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();

  /** Collects garbage and looks. */
  static ProcessFigures of(RunningProgram program) throws IOException {
    Commands.run(Path.of("."), List.of(JCMD, String.valueOf(program.pid()), "GC.run"));
    Path process = Path.of("/proc", String.valueOf(program.pid()));
    String metrics = program.figures();
    double heap = metrics.lines()
        .filter(line -> line.startsWith("jvm_memory_used_bytes{area=\"heap\""))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
        .sum();
    return new ProcessFigures(entries(process.resolve("task")), entries(process.resolve("fd")), (long) heap >> 20);
  }

  /** Whether nothing of what came to a process in between stayed there. */
  boolean isAboutAsLowAs(ProcessFigures before) {
    return threads <= before.threads + 20 && descriptors <= before.descriptors + 10 && heap <= before.heap + 40;
  }

  private static long entries(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.count();
    }
  }
}
