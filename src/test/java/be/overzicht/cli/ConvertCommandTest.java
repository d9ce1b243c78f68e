package be.overzicht.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.rdf.RdfFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code convert} writes every form, and its exit code says how the table is. */
class ConvertCommandTest {
  private static final String METADATA = """
      {"@context": "http://www.w3.org/ns/csvw", "url": "t.csv", "tableSchema": {"columns": [
        {"name": "id", "titles": "id", "datatype": "integer"}, {"name": "label", "titles": "label", "lang": "nl"}]}}
      """;

  @TempDir
  private Path folder;

  @BeforeEach
  void describe() throws IOException {
    Files.writeString(folder.resolve("t.csv-metadata.json"), METADATA);
    Files.writeString(folder.resolve("t.csv"), "id,label\n1,één\n2,twee\n");
  }

  @Test
  void every_form_holds_the_same_graph() throws IOException {
    Model expected = converted(RdfFormat.NTRIPLES);
    assertTrue(expected.size() > 10);
    for (RdfFormat format : RdfFormat.values()) {
      assertTrue(Models.isomorphic(expected, converted(format)), format.label());
    }
  }

  @Test
  void a_file_that_ends_in_gz_is_compressed() throws IOException {
    assertEquals(0, convert("-o", path("out.nt.gz"), path("t.csv")).exit());
    try (InputStream in = new GZIPInputStream(Files.newInputStream(folder.resolve("out.nt.gz")))) {
      assertFalse(Rio.parse(in, RdfFormat.NTRIPLES.rio()).isEmpty());
    }
  }

  @Test
  void a_faulty_cell_is_told_written_as_text_and_ends_with_1() throws IOException {
    Files.writeString(folder.resolve("t.csv"), "id,label\nx,een\n");
    Invocation convert = convert("--minimal", "-o", path("out.nt"), path("t.csv"));
    assertEquals(1, convert.exit());
    assertEquals(1, convert.problems("t.csv").size(), convert::err);
    assertTrue(convert.err().contains("1 rows read, 2 statements written: 1 × faulty cell"), convert::err);
    assertTrue(Files.readString(folder.resolve("out.nt")).contains("\"x\" ."));
  }

  @Test
  void a_table_that_cannot_be_read_leaves_what_was_there() throws IOException {
    Files.writeString(folder.resolve("out.nt"), "before");
    Files.writeString(folder.resolve("t.csv"), "id,label\n1,\"een\n");
    assertEquals(1, convert("-o", path("out.nt"), path("t.csv")).exit());
    assertEquals("before", Files.readString(folder.resolve("out.nt")));
  }

  @Test
  void warnings_alone_leave_0_and_fail_only_when_strict() throws IOException {
    Files.writeString(folder.resolve("t.csv"), "id,label\n1,een\n,\n");
    assertEquals(0, convert("-o", path("out.nt"), path("t.csv")).exit());
    assertEquals(1, convert("--strict", "-o", path("out.nt"), path("t.csv")).exit());
  }

  @Test
  void a_file_that_is_not_there_and_an_unknown_form_are_wrong_usage() {
    assertEquals(2, convert(path("none.csv")).exit());
    assertEquals(2, convert("--format", "docx", path("t.csv")).exit());
    assertEquals(2, convert("--map", "http://example.org/", path("t.csv")).exit());
  }

  private Model converted(RdfFormat format) throws IOException {
    Path out = folder.resolve("out." + format.extension());
    assertEquals(0, convert("--map", "http://example.org/=" + folder, "-o", out.toString(), path("t.csv")).exit());
    try (InputStream in = Files.newInputStream(out)) {
      return Rio.parse(in, format.rio());
    }
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private static Invocation convert(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "convert";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Invocation.of(all);
  }

  @Test
  void no_address_leads_out_of_a_mapped_folder_not_even_out_of_the_current_one() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.csv"), "word\nhidden\n");
    Path inside = Files.createDirectory(folder.resolve("inside"));
    String fromHere = Path.of("").toAbsolutePath().relativize(secret.toRealPath()).toString().replace("..", "%2E%2E");
    assertFalse(mapped(inside.toString(), "%2E%2E/secret.csv").contains("hidden"));
    assertFalse(mapped(inside.toString(), "%2e%2e%2fsecret.csv").contains("hidden"));
    assertFalse(mapped(".", fromHere).contains("hidden"));
    assertFalse(mapped("src/..", fromHere).contains("hidden"));
    assertTrue(mapped(folder.toString(), "secret.csv").contains("hidden"));
  }

  /** What a table at this address of a mapped folder is converted to; nothing when it is not found. */
  private String mapped(String in, String rest) throws IOException {
    Path out = folder.resolve("mapped.nt");
    Files.deleteIfExists(out);
    convert("--map", "http://example.org/=" + in, "-o", out.toString(), "http://example.org/" + rest);
    return Files.exists(out) ? Files.readString(out) : "";
  }
}
