package be.overzicht.csvw.input;

import be.overzicht.csvw.problem.FaultException;
import be.overzicht.csvw.problem.Place;
import be.overzicht.csvw.problem.ProblemKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * The bytes of a table, in a file that can be read more than once.
 *
 * @param file where they stand
 * @param packing how they are packed there
 */
public record TableBytes(Path file, Packing packing) {
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] GZIP = {0x1f, (byte) 0x8b};
  private static final int BUFFER = 1 << 16;
  /** What a compressed workbook may unpack to; it was packed before, and grows little. */
  private static final long LARGEST = 1L << 30;

  /** How a table is packed. */
  public enum Packing {
    /** It is a text. */
    PLAIN,
    /** It is a text, compressed by gzip. */
    COMPRESSED,
    /** It is a zip file, as workbooks are. */
    ZIP
  }

  /** What a file holds, by its first bytes; a pipe and a compressed workbook are copied first. */
  public static TableBytes of(Path path) throws IOException {
    return of(whole(path), path.toString());
  }

  /** What comes from a stream, which is copied and closed. */
  public static TableBytes of(InputStream in, String name) throws IOException {
    return of(copy(in), name);
  }

  private static TableBytes of(Path whole, String name) throws IOException {
    if (!begins(Files.newInputStream(whole), GZIP)) {
      return new TableBytes(whole, begins(Files.newInputStream(whole), ZIP) ? Packing.ZIP : Packing.PLAIN);
    }
    if (!begins(unpacked(whole), ZIP)) {
      return new TableBytes(whole, Packing.COMPRESSED);
    }
    return new TableBytes(unpack(whole, name), Packing.ZIP);
  }

  /** A file that can be read more than once: a pipe is copied. */
  public static Path whole(Path path) throws IOException {
    return Files.isRegularFile(path) ? path : copy(Files.newInputStream(path));
  }

  /** A file with all that comes from a stream; it goes when the program ends. */
  public static Path copy(InputStream in) throws IOException {
    Path copy = temporary();
    try (InputStream bytes = in) {
      Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
    }
    return copy;
  }

  private static Path unpack(Path packed, String name) throws IOException {
    Path copy = temporary();
    try (InputStream in = unpacked(packed); OutputStream out = Files.newOutputStream(copy)) {
      byte[] buffer = new byte[BUFFER];
      long all = 0;
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        all += read;
        if (all > LARGEST) {
          throw new FaultException(ProblemKind.TABLE, Place.in(name),
              "the compressed workbook unpacks to more than " + (LARGEST >> 20) + " MB, and is not read on",
              "unpack it yourself if it is really so large");
        }
        out.write(buffer, 0, read);
      }
    }
    return copy;
  }

  private static Path temporary() throws IOException {
    Path file = Files.createTempFile("overzicht-", ".table");
    file.toFile().deleteOnExit();
    return file;
  }

  private static boolean begins(InputStream in, byte[] with) throws IOException {
    try (in) {
      return Arrays.equals(in.readNBytes(with.length), with);
    }
  }

  private static InputStream unpacked(Path file) throws IOException {
    return new GZIPInputStream(Files.newInputStream(file), BUFFER);
  }

  /** A new stream over the table, unpacked unless it is a workbook. */
  public InputStream open() throws IOException {
    return packing == Packing.COMPRESSED ? unpacked(file) : Files.newInputStream(file);
  }
}
