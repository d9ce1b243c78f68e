package be.overzicht.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Commands;
import be.overzicht.testing.Site;
import be.overzicht.testing.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The description of the addresses as programs of others take it: a linter of descriptions, and a generator of clients. */
@Tag("soak")
class OpenApiClientTest {
  @TempDir
  Path folder;

  @BeforeEach
  void describe() throws IOException {
    Path tools = Tools.requireNodeModules("src/test/openapi");
    for (String file : List.of("generated.ts", "tsconfig.json", "package.json")) {
      Files.copy(tools.resolve(file), folder.resolve(file));
    }
    Files.createSymbolicLink(folder.resolve("node_modules"), tools.resolve("node_modules"));
    Files.write(folder.resolve("openapi.json"), Site.running().get("/openapi.json").body());
  }

  @Test
  void redocly_finds_no_error_by_its_recommended_rules() {
    Commands.Result result = node("node_modules/@redocly/cli/bin/cli.js", "lint", "openapi.json", "--format=summary");
    assertEquals(0, result.exit(), result.err());
    assertTrue(result.err().contains("Your API description is valid"), result.err());
  }

  @Test
  void a_client_that_is_generated_gets_a_list_a_document_an_answer_and_a_suggestion() {
    node("node_modules/openapi-typescript/bin/cli.js", "openapi.json", "-o", "api.ts");
    Commands.Result compiled = node("node_modules/typescript/bin/tsc", "-p", ".");
    assertEquals(List.of(), compiled.lines(), compiled.err());
    assertEquals(List.of(
        "list 200 application/n-triples;charset=utf-8 true",
        "document 200 application/ld+json true",
        "question 200 text/csv;charset=utf-8 true",
        "suggestion true former_name",
        "problem 404"), node("made/generated.js", Site.running().base()).lines());
  }

  private Commands.Result node(String script, String... arguments) {
    String[] command = new String[arguments.length + 2];
    command[0] = "node";
    command[1] = script;
    System.arraycopy(arguments, 0, command, 2, arguments.length);
    return Commands.run(folder, List.of(command));
  }
}
