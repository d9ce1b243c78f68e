package be.overzicht.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.docs.Markdown.Fence;
import be.overzicht.docs.Markdown;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine;

/** The page on the command line shows what {@code --help} says, for every command, and nothing else. */
class CommandLineDocTest {
  private static final Path PAGE = Path.of("docs/command-line.md");

  private final Map<String, String> documented = Markdown.read(PAGE).fences("text").stream()
      .collect(Collectors.toMap(Fence::heading, Fence::text));

  @TestFactory
  Stream<DynamicTest> each_help_equals_its_block() {
    return commands().entrySet().stream().map(command -> DynamicTest.dynamicTest(command.getKey(),
        () -> assertEquals(help(command.getValue()), documented.getOrDefault(command.getKey(), ""),
            PAGE + " needs this block under the heading " + command.getKey())));
  }

  @Test
  void every_command_is_documented_and_every_documented_command_exists() {
    assertEquals(commands().keySet(), documented.keySet());
  }

  @Test
  void every_help_fits_on_a_terminal() {
    List<String> wide = commands().values().stream()
        .flatMap(command -> help(command).lines())
        .filter(line -> line.length() > 100)
        .toList();
    assertTrue(wide.isEmpty(), wide::toString);
  }

  private static Map<String, CommandLine> commands() {
    Map<String, CommandLine> all = new LinkedHashMap<>();
    collect(Overzicht.commandLine(), all);
    return all;
  }

  private static void collect(CommandLine command, Map<String, CommandLine> all) {
    all.put(command.getCommandSpec().qualifiedName(), command);
    command.getSubcommands().values().stream().distinct().forEach(each -> collect(each, all));
  }

  private static String help(CommandLine command) {
    return command.getUsageMessage(Ansi.OFF).replaceAll("(?m) +$", "").strip();
  }
}
