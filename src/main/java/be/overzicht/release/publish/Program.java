package be.overzicht.release.publish;

import be.overzicht.release.Digest;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The program that runs, told from every other by the bytes of its class path and by its Java. */
final class Program {
  private Program() {}

  /** A SHA-256 in hexadecimal digits; computed once, in a fraction of a second. */
  static String fingerprint() {
    return Computed.FINGERPRINT;
  }

  private static String compute() {
    try (Digest digest = new Digest(OutputStream.nullOutputStream())) {
      digest.write(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
      for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
        for (Path file : files(Path.of(entry))) {
          digest.write(('\n' + file.toString() + '\n').getBytes(StandardCharsets.UTF_8));
          Files.copy(file, digest);
        }
      }
      return digest.sha256();
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read the class path of this program", failure);
    }
  }

  private static List<Path> files(Path entry) throws IOException {
    if (!Files.exists(entry)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(entry)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** Holds it once it was asked for. */
  private static final class Computed {
    static final String FINGERPRINT = compute();
  }
}
