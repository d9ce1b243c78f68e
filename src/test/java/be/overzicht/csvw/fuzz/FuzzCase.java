package be.overzicht.csvw.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import be.overzicht.cli.step.FormWriter;
import be.overzicht.cli.step.UnwritableException;
import be.overzicht.csvw.ConversionReport.Outcome;
import be.overzicht.csvw.ConversionReport;
import be.overzicht.csvw.ConversionRequest;
import be.overzicht.csvw.Converter;
import be.overzicht.csvw.Mode;
import be.overzicht.csvw.read.PlainReader;
import be.overzicht.rdf.Problem;
import be.overzicht.rdf.RdfFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;

/** One broken table with its metadata, made from a number, and what has to be true of it. */
public final class FuzzCase {
  /** The address of a table that leads to the metadata document itself, in which the two ways differ. */
  private static final Pattern ITSELF = Pattern.compile("\"url\"\\s*:\\s*\"[#?\"]");

  private final Path folder;
  private final long seed;
  private final BrokenDialect dialect;
  private final byte[] table;
  private final boolean readsItself;

  /** Writes the case of a seed into a folder: {@code m.json} and its tables. */
  public FuzzCase(Path folder, long seed) throws IOException {
    this.folder = folder;
    this.seed = seed;
    Random random = new Random(seed);
    this.dialect = BrokenDialect.of(random);
    this.table = new BrokenTable(random, dialect).bytes();
    String[] documents = new BrokenMetadata(random, dialect).documents();
    this.readsItself = ITSELF.matcher(documents[0]).find();
    Files.write(folder.resolve("t.csv"), table);
    Files.writeString(folder.resolve("u.csv"), "a\n1\n2\n");
    Files.writeString(folder.resolve("m.json"), documents[0]);
    Files.writeString(folder.resolve("slow.json"), documents[1]);
  }

  /** No exception, no statement that is not RDF, no row lost in silence, and both ways through the plan agree. */
  void check() throws IOException {
    Result fast = convert("m.json");
    assertEquals(fast.report.statements(), statements(fast.bytes), this::toString);
    if (fast.report.outcome() == Outcome.FAILED) {
      assertFalse(fast.problems.isEmpty(), () -> this + " failed without a word");
    } else if (dialect.isUsual() && !readsItself) {
      int rows = Math.max(0, PlainReader.rows(new String(table, StandardCharsets.UTF_8)).size() - 1);
      assertEquals(rows + 2, fast.report.rows(), () -> "rows of " + this);
    }
    if (seed % 8 == 0) {
      checkOtherForms();
    }
    Result slow = convert("slow.json");
    if (!readsItself) {
      assertSame(slow, fast);
    }
  }

  /** The short way through the plan writes and tells what the long way does. */
  private void assertSame(Result slow, Result fast) {
    assertEquals(slow.report.outcome() == Outcome.FAILED, fast.report.outcome() == Outcome.FAILED, this::toString);
    if (slow.report.outcome() == fast.report.outcome() && fast.report.outcome() != Outcome.FAILED) {
      assertEquals(slow.written(), fast.written(), this::toString);
      assertEquals(slow.told(), fast.told(), this::toString);
    }
  }

  /** What goes through RDF4J, and what is only validated, ends as well. */
  private void checkOtherForms() throws IOException {
    RdfFormat format = RdfFormat.values()[(int) (seed / 8 % RdfFormat.values().length)];
    try {
      FormWriter.convert(request("m.json"), format, OutputStream.nullOutputStream(), told -> { });
    } catch (UnwritableException told) {
      assertEquals(RdfFormat.RDFXML, format, told::getMessage);
    }
    Converter.check(request("m.json"), told -> { });
  }

  @Override
  public String toString() {
    return "seed " + seed;
  }

  private Result convert(String metadata) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Problem> problems = new ArrayList<>();
    ConversionReport report = Converter.convert(request(metadata), out, problems::add);
    return new Result(report, out.toByteArray(), problems);
  }

  private ConversionRequest request(String metadata) {
    return ConversionRequest.of(folder.resolve(metadata).toString())
        .with(seed % 2 == 0 ? Mode.STANDARD : Mode.MINIMAL).withThreads(seed % 3 == 0 ? 2 : 1)
        .withFolder("http://example.org/", folder);
  }

  private long statements(byte[] lines) {
    long[] found = new long[1];
    RDFParser parser = Rio.createParser(RdfFormat.NTRIPLES.rio());
    parser.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, false);
    parser.set(BasicParserSettings.VERIFY_URI_SYNTAX, false);
    parser.setRDFHandler(new AbstractRDFHandler() {
      @Override
      public void handleStatement(Statement statement) {
        found[0]++;
      }
    });
    try {
      parser.parse(new ByteArrayInputStream(lines), "");
    } catch (IOException | RuntimeException wrong) {
      throw new AssertionError(this + " writes what is not N-Triples: " + wrong.getMessage(), wrong);
    }
    return found[0];
  }

  private record Result(ConversionReport report, byte[] bytes, List<Problem> problems) {
    /** What was told, whatever the metadata document is called. */
    List<String> told() {
      return problems.stream().map(problem -> nameless(problem.toString())).toList();
    }

    /** What was written, whatever the metadata document is called: an address can be relative to it. */
    String written() {
      return nameless(new String(bytes, StandardCharsets.UTF_8));
    }

    private static String nameless(String text) {
      return text.replace("slow.json", "m.json");
    }
  }
}
