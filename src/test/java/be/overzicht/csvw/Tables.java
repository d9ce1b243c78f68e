package be.overzicht.csvw;

import be.overzicht.rdf.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Tables in a folder that a test writes, converts and checks. */
final class Tables {
  static final String BASE = "http://example.org/t/";

  private final Path folder;

  Tables(Path folder) {
    this.folder = folder;
  }

  /** Writes a file as UTF-8. */
  Tables with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Tables with(String name, byte[] bytes) {
    try {
      Files.write(folder.resolve(name), bytes);
      return this;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Writes metadata of one table {@code t.csv} with these columns, and more properties of its schema. */
  Tables withColumns(String columns, String more) {
    return with("t.csv-metadata.json", """
        {"@context": "http://www.w3.org/ns/csvw", "url": "t.csv",
            "tableSchema": {"aboutUrl": "/id/{id}", "columns": [%s]%s}}
        """.formatted(columns, more));
  }

  /** Converts in the minimal mode. */
  Result convert(String input) {
    return convert(request(input));
  }

  /** Checks, and writes nothing. */
  Result check(String input) {
    List<Problem> problems = new ArrayList<>();
    try {
      return new Result(Converter.check(request(input), problems::add), "", problems, folder);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  ConversionRequest request(String input) {
    return ConversionRequest.of(folder.resolve(input).toString()).with(Mode.MINIMAL).withFolder(BASE, folder);
  }

  Result convert(ConversionRequest request) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Problem> problems = new ArrayList<>();
    try {
      ConversionReport report = Converter.convert(request, out, problems::add);
      return new Result(report, out.toString(StandardCharsets.UTF_8), problems, folder);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** What a conversion came to: its report, its statements, its problems. */
  record Result(ConversionReport report, String statements, List<Problem> problems, Path folder) {
    /** The problems as people see them, with file names alone. */
    List<String> lines() {
      return problems.stream().map(problem -> problem.toString().replace(folder + "/", "")).toList();
    }

    /** The one problem there is. */
    String line() {
      if (problems.size() != 1) {
        throw new AssertionError("expected one problem, got " + lines());
      }
      return lines().get(0);
    }
  }
}
