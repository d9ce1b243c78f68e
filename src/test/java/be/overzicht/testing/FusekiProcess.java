package be.overzicht.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The standalone Fuseki of Maven Central, as a process that tests share and that ends with them. */
public final class FusekiProcess {
  private static final Pattern PORT = Pattern.compile("port (\\d+), guarded (\\d+)");
  private static final List<String> NAMES = List.of("terms", "queries", "releases", "failing", "refusing", "cutting", "tdb");
  private static final Path JAR = Path.of("target/test-services/jena-fuseki-server.jar");
  private static URI address;
  private static URI guarded;

  private FusekiProcess() {}

  /** One of its datasets, which is empty at first: each test class has its own. */
  public static synchronized URI dataset(String name) {
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException(name + " is none of " + NAMES);
    }
    if (address == null) {
      address = start();
    }
    return address.resolve("/" + name);
  }

  /** A dataset that only {@code overzicht} may ask, with the password {@code secret}, by digest authentication. */
  public static synchronized URI guarded() {
    dataset("terms");
    return guarded;
  }

  private static URI start() {
    try {
      Path out = Files.createTempFile("fuseki", ".txt");
      List<String> command = new ArrayList<>(List.of(
          Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC", "-cp", JAR + File.pathSeparator + classes(), FusekiService.class.getName()));
      command.addAll(NAMES);
      Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
      Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
      Poll.until("Fuseki says its port", Duration.ofSeconds(60), () -> {
        if (!process.isAlive()) {
          throw new AssertionError("Fuseki ended with " + process.exitValue() + ": " + read(out));
        }
        return PORT.matcher(read(out)).find();
      });
      Matcher port = PORT.matcher(read(out));
      port.find();
      Files.delete(out);
      guarded = URI.create("http://127.0.0.1:" + port.group(2) + "/guarded");
      return URI.create("http://127.0.0.1:" + port.group(1));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Where the classes of the tests are: no other is taken from here. */
  private static Path classes() {
    return Path.of(URI.create(FusekiService.class.getProtectionDomain().getCodeSource().getLocation().toString()));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
