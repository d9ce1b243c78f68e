package be.overzicht.csvw.problem;

import be.overzicht.rdf.Problem;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** All problems of a run in a file, as CSV or JSON by its ending; the file is there when the run is done. */
public final class ProblemFile implements Consumer<Problem>, Closeable {
  private static final List<String> COLUMNS =
      List.of("severity", "file", "line", "column", "problem", "remedy");

  private final Path file;
  private final Path part;
  private final Form form;

  private ProblemFile(Path file, Path part, Form form) {
    this.file = file;
    this.part = part;
    this.form = form;
  }

  /** Whether the ending of a file names a form. */
  public static boolean isForm(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".csv") || name.endsWith(".json");
  }

  /** Begins a file. */
  public static ProblemFile create(Path file) throws IOException {
    Path target = file.toAbsolutePath();
    Path part = target.resolveSibling(target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    Writer writer = Files.newBufferedWriter(part);
    boolean json = file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    return new ProblemFile(target, part, json ? new Json(writer) : new Csv(writer));
  }

  @Override
  public void accept(Problem problem) {
    try {
      form.add(List.of(problem.severity().label(), problem.file(), String.valueOf(problem.line()),
          String.valueOf(problem.column()), problem.what(), problem.remedy()));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Puts the file in its place. */
  public void finish() throws IOException {
    form.close();
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    form.close();
    Files.deleteIfExists(part);
  }

  /** Writes problems, each as its texts. */
  private sealed interface Form extends Closeable {
    void add(List<String> texts) throws IOException;
  }

  /** RFC 4180, with the column names above. */
  private record Csv(Writer out) implements Form {
    Csv(Writer out) {
      this.out = out;
      try {
        add(COLUMNS);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }

    @Override
    public void add(List<String> texts) throws IOException {
      String separator = "";
      for (String text : texts) {
        out.write(separator + (text.matches("(?s).*[\",\r\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text));
        separator = ",";
      }
      out.write("\r\n");
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }

  /** An array of objects, one a line. */
  private static final class Json implements Form {
    private final JsonGenerator out;

    Json(Writer writer) throws IOException {
      out = new JsonFactory().createGenerator(writer);
      out.writeStartArray();
    }

    @Override
    public void add(List<String> texts) throws IOException {
      out.writeStartObject();
      for (int i = 0; i < texts.size(); i++) {
        boolean number = i == 2 || i == 3;
        out.writeFieldName(COLUMNS.get(i));
        if (number) {
          out.writeNumber(Integer.parseInt(texts.get(i)));
        } else {
          out.writeString(texts.get(i));
        }
      }
      out.writeEndObject();
    }

    @Override
    public void close() throws IOException {
      if (!out.isClosed()) {
        out.writeEndArray();
        out.close();
      }
    }
  }
}
