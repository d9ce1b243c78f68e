package be.overzicht.benchmark;

import be.overzicht.benchmark.build.BuildBenchmark;
import be.overzicht.benchmark.convert.ConvertBenchmark;
import be.overzicht.benchmark.serve.ServeBenchmark;
import be.overzicht.benchmark.serve.SwitchBenchmark;
import java.nio.file.Path;
import java.util.List;

/** Runs one benchmark by its name: {@code mvn -Pbenchmark verify -Dbenchmark=convert}. */
public final class Benchmarks {
  private Benchmarks() {}

  /**
   * Runs a benchmark and prints its tables in Markdown.
   *
   * @param arguments the name of the benchmark, the runnable jar, a folder to work in, and the sizes with commas
   *     between them, or nothing for the usual ones
   */
  public static void main(String[] arguments) throws Exception {
    String name = arguments[0];
    Path jar = Path.of(arguments[1]);
    Path work = Path.of(arguments[2]);
    List<String> sizes = arguments.length < 4 || arguments[3].isBlank() ? List.of() : List.of(arguments[3].split(","));
    switch (name) {
      case "convert" -> new ConvertBenchmark(jar, work, System.out).run(sizes);
      case "build" -> new BuildBenchmark(jar, work, System.out).run(sizes);
      case "serve" -> {
        for (String triples : sizes.isEmpty() ? List.of("100000", "1000000") : sizes) {
          ServeBenchmark.run(jar, work, Long.parseLong(triples), System.out);
        }
      }
      case "switch" -> new SwitchBenchmark(jar, work, System.out).run(sizes);
      default -> throw new IllegalArgumentException(
          "there is no benchmark " + name + "; take convert, build, serve or switch");
    }
  }
}
