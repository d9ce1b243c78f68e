package be.overzicht.cli.step;

import be.overzicht.csvw.ConversionReport.Outcome;
import be.overzicht.csvw.ConversionReport;
import be.overzicht.csvw.ConversionRequest;
import be.overzicht.rdf.RdfFormat;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** Converts one table group to standard output or a file; returns the exit code. */
public final class ConvertStep {
  private final TableStep step;
  private final Path output;
  private final RdfFormat format;

  /** A conversion to this file in this form; to standard output when the file is null or {@code -}. */
  public ConvertStep(TableStep step, Path output, RdfFormat format) {
    this.step = step;
    this.format = format;
    this.output = output == null || output.toString().equals("-") ? null : output;
  }

  /**
   * The form that was asked for, that the file's ending tells, or N-Triples.
   *
   * @throws IllegalArgumentException when there is no such form
   */
  public static RdfFormat format(String name, Path output) {
    if (name != null) {
      return RdfFormat.ofExtension(name).or(() -> RdfFormat.ofMediaType(name))
          .orElseThrow(() -> new IllegalArgumentException(name));
    }
    String file = output == null || output.getFileName() == null ? "" : output.getFileName().toString();
    Optional<RdfFormat> ending = RdfFormat.ofFileName(file);
    if (ending.isEmpty() && file.replaceFirst("\\.gz$", "").indexOf('.') > 0) {
      throw new IllegalArgumentException(file);
    }
    return ending.orElse(RdfFormat.NTRIPLES);
  }

  /** Converts. */
  public int run(ConversionRequest asked) throws IOException {
    if (output == null) {
      return step.exitCode(toStandardOutput(asked));
    }
    if (Files.isDirectory(output)) {
      throw new IOException("cannot write to " + output + ": it is a folder; name a file");
    }
    ConversionRequest request = TableStep.writingTo(asked, List.of(output));
    boolean special = Files.exists(output) && !Files.isRegularFile(output);
    return step.exitCode(special ? to(request, stream(output)) : toFile(request));
  }

  /** Straight to the descriptor, without the lock and the copy of {@code System.out}; whoever called may write on. */
  private ConversionReport toStandardOutput(ConversionRequest request) throws IOException {
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    ConversionReport report = step.convert(request, format, out);
    out.flush();
    return report;
  }

  private ConversionReport to(ConversionRequest request, OutputStream stream) throws IOException {
    try (OutputStream out = stream) {
      return step.convert(request, format, out);
    }
  }

  /** Writes beside the file first, so that a conversion that fails leaves what was there. */
  private ConversionReport toFile(ConversionRequest request) throws IOException {
    Path target = Files.exists(output) ? output.toRealPath() : output.toAbsolutePath();
    Path part = target.resolveSibling(target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      ConversionReport report = to(request, stream(part));
      if (report.outcome() != Outcome.FAILED) {
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      }
      return report;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private OutputStream stream(Path path) throws IOException {
    try {
      OutputStream file = Files.newOutputStream(path);
      return output.toString().endsWith(".gz") ? new GZIPOutputStream(file, 1 << 16) : file;
    } catch (NoSuchFileException noFolder) {
      throw new IOException("cannot write to " + output + ": there is no folder for it; make one, or name another",
          noFolder);
    } catch (AccessDeniedException refused) {
      throw new IOException("cannot write to " + output + ": access is denied; name a file that you may write", refused);
    }
  }
}
