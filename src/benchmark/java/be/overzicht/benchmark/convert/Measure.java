package be.overzicht.benchmark.convert;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a process took, as GNU time tells it.
 *
 * @param wall seconds from start to end
 * @param cpu seconds of all processors, of the whole process
 * @param peak kilobytes of memory at most
 */
public record Measure(double wall, double cpu, long peak) {

  /** Runs a command and throws its output away. */
  public static Measure of(List<String> command, Path work) throws IOException, InterruptedException {
    Path times = work.resolve("times");
    List<String> timed = new ArrayList<>(List.of("/usr/bin/time", "-f", "%e %U %S %M", "-o", times.toString()));
    timed.addAll(command);
    Process process = new ProcessBuilder(timed).redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(work.resolve("errors").toFile()).start();
    if (process.waitFor() != 0) {
      throw new IOException(String.join(" ", command) + "\n" + Files.readString(work.resolve("errors")));
    }
    String[] fields = Files.readString(times).strip().split(" ");
    return new Measure(Double.parseDouble(fields[0]), Double.parseDouble(fields[1]) + Double.parseDouble(fields[2]),
        Long.parseLong(fields[3]));
  }
}
