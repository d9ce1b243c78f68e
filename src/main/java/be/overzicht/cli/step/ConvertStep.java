package be.overzicht.cli.step;

import be.overzicht.csvw.ConversionReport.Outcome;
import be.overzicht.csvw.ConversionReport;
import be.overzicht.csvw.ConversionRequest;
import be.overzicht.rdf.RdfFormat;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;

/** Converts one table group to standard output or a file; returns the exit code. */
public final class ConvertStep {
  private final TableStep step;
  private final Path output;

  /** A conversion to this file; to standard output when it is null. */
  public ConvertStep(TableStep step, Path output) {
    this.step = step;
    this.output = output;
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
    return output == null || output.getFileName() == null ? RdfFormat.NTRIPLES
        : RdfFormat.ofFileName(output.getFileName().toString()).orElse(RdfFormat.NTRIPLES);
  }

  /** Converts. */
  public int run(ConversionRequest request) throws IOException {
    if (output != null) {
      return step.exitCode(toFile(request));
    }
    try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
      return step.exitCode(step.convert(request, out));
    }
  }

  /** Writes beside the file first, so that a conversion that fails leaves what was there. */
  private ConversionReport toFile(ConversionRequest request) throws IOException {
    Path target = output.toAbsolutePath();
    Path part = Files.createTempFile(target.getParent(), target.getFileName().toString(), ".part");
    try {
      ConversionReport report;
      try (OutputStream out = stream(part)) {
        report = step.convert(request, out);
      }
      if (report.outcome() != Outcome.FAILED) {
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
      }
      return report;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private OutputStream stream(Path part) throws IOException {
    OutputStream file = Files.newOutputStream(part);
    return output.toString().endsWith(".gz") ? new GZIPOutputStream(file, 1 << 16) : file;
  }
}
