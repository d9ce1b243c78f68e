package be.overzicht.benchmark.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a process took, as GNU time tells it.
 *
 * @param wall seconds from start to end
 * @param cpu seconds of all processors, of the whole process
 * @param peak kilobytes of memory at most
 */
public record Measure(double wall, double cpu, long peak) {
  private static final long LONGEST_SECONDS = 600;

  /**
   * Runs a command and throws its output away.
   *
   * @throws IOException when it fails or takes too long, with what it said last
   */
  public static Measure of(List<String> command, Path work) throws IOException, InterruptedException {
    Path times = work.resolve("times");
    Path errors = work.resolve("errors");
    List<String> timed = new ArrayList<>(List.of("/usr/bin/time", "-f", "%e %U %S %M", "-o", times.toString()));
    timed.addAll(command);
    Process process = new ProcessBuilder(timed).redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(errors.toFile()).start();
    if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
      throw new IOException("was stopped after " + LONGEST_SECONDS + " s");
    }
    if (process.exitValue() != 0) {
      throw new IOException("ended with " + process.exitValue() + ": " + lastLine(errors));
    }
    String[] fields = Files.readString(times).strip().split(" ");
    return new Measure(Double.parseDouble(fields[0]), Double.parseDouble(fields[1]) + Double.parseDouble(fields[2]),
        Long.parseLong(fields[3]));
  }

  private static String lastLine(Path errors) throws IOException {
    List<String> lines = Files.readAllLines(errors);
    return lines.isEmpty() ? "it said nothing" : lines.get(lines.size() - 1);
  }
}
