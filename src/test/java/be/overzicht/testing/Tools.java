package be.overzicht.testing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * Finds the outside programs that some tests need. Where one is absent the test is skipped with a reason, except when
 * the environment says {@code CI=true}: there it fails, so that a green run has run everything.
 */
public final class Tools {
  private static final Path SHARED = Path.of("../shared");

  private Tools() {}

  /** The path of a program such as {@code chromium} or {@code rapper}; skips or fails the test without it. */
  public static Path require(String program) {
    return find(program).orElseGet(() -> absent(program + " is not installed; .ci/run shows the package that has it"));
  }

  /** Debian's own Python with this module, e.g. {@code rdflib}; skips or fails the test without it. */
  public static Path requirePython(String module) {
    Path python = Path.of("/usr/bin/python3");
    boolean importable = Files.isExecutable(python)
        && Commands.run(python.toString(), "-c", "import " + module).exit() == 0;
    return importable ? python : absent("python3 has no module " + module + "; .ci/run shows the package that has it");
  }

  /** A folder whose {@code package.json} was installed with {@code npm ci}; skips or fails the test otherwise. */
  public static Path requireNodeModules(String folder) {
    require("node");
    Path installed = Path.of(folder);
    return Files.isDirectory(installed.resolve("node_modules"))
        ? installed.toAbsolutePath()
        : absent("the clients in " + folder + " are not installed; run: npm ci --prefix " + folder);
  }

  /** A folder of the suites that stand beside the project; always skips without it, for not every clone has them. */
  public static Path requireShared(String folder) {
    Path shared = SHARED.resolve(folder);
    Assumptions.assumeTrue(Files.isDirectory(shared), () -> shared + " is not beside this clone; skipped");
    return shared;
  }

  private static Optional<Path> find(String program) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Path absent(String reason) {
    if ("true".equals(System.getenv("CI"))) {
      return Assertions.fail(reason);
    }
    Assumptions.abort(reason);
    throw new IllegalStateException(reason);
  }
}
