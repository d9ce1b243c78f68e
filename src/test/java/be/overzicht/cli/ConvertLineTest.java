package be.overzicht.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Model.OptionSpec;

/** The short way of reading {@code convert} knows the same options as the long one, and does the same with them. */
class ConvertLineTest {
  private static final Set<String> LONG_WAY_ONLY = Set.of("--help", "--version",
      "--allow-private", "--allow-outside", "--report", "--all-problems");

  @TempDir
  private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("a table.csv"), "id,label\n1,een\n2,\n,\n");
    Files.writeString(folder.resolve("m.json"),
        "{\"@context\": \"http://www.w3.org/ns/csvw\", \"url\": \"a%20table.csv\"}");
  }

  @Test
  void every_option_is_known_and_writes_what_the_long_way_writes() throws IOException {
    for (OptionSpec option : Overzicht.commandLine().getSubcommands().get("convert").getCommandSpec().options()) {
      if (!LONG_WAY_ONLY.contains(option.longestName())) {
        assertAlike(option.longestName(), option);
      }
    }
  }

  @Test
  void what_is_not_plainly_written_is_left_to_the_long_way() {
    String table = folder.resolve("a table.csv").toString();
    for (List<String> line : List.of(List.of("convert"), List.of("convert", "--help"), List.of("check", table),
        List.of("convert", "--format=ttl", table), List.of("convert", "--format", "docx", table),
        List.of("convert", "--threads", "two", table), List.of("convert", table, table), List.of("convert", "@" + table),
        List.of("convert", "--map", "http://example.org/", table), List.of("convert", table + ".none"))) {
      assertTrue(ConvertLine.run(line.toArray(String[]::new)).isEmpty(), line::toString);
    }
  }

  private void assertAlike(String name, OptionSpec option) throws IOException {
    List<String> line = new ArrayList<>(List.of("convert", name));
    if (option.arity().max() > 0) {
      line.add(value(name));
    }
    line.add(folder.resolve("a table.csv").toString());
    if (!name.equals("--output")) {
      line.addAll(List.of("-o", folder.resolve("out.nt").toString()));
    }
    String[] arguments = line.toArray(String[]::new);
    Invocation expected = Invocation.of(arguments);
    String written = Files.readString(folder.resolve("out.nt"));
    Files.delete(folder.resolve("out.nt"));
    assertEquals(expected, Invocation.of(() -> ConvertLine.run(arguments).orElse(-1)), line::toString);
    assertEquals(written, Files.readString(folder.resolve("out.nt")), line::toString);
    assertFalse(written.isEmpty());
  }

  private String value(String option) {
    return switch (option) {
      case "--output" -> folder.resolve("out.nt").toString();
      case "--format" -> "nq";
      case "--threads" -> "2";
      case "--metadata" -> folder.resolve("m.json").toString();
      case "--map" -> "http://example.org/t/=" + folder;
      default -> throw new AssertionError(option + " takes a value that this test does not know");
    };
  }
}
