package be.overzicht.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Imports are a list of what a file needs: no more than that, by name, and in order. */
class ImportsTest {
  private static final List<SourceFile> FILES = SourceFile.all();

  @Test
  void every_import_is_used() {
    assertEquals(List.of(), FILES.stream().flatMap(file -> imports(file).stream()
        .filter(line -> !isUsed(line, file)).map(line -> file + ": " + line)).toList());
  }

  @Test
  void imports_are_in_order_and_the_static_ones_come_first() {
    assertEquals(List.of(), FILES.stream().filter(file -> !imports(file).equals(imports(file).stream()
        .sorted((one, other) -> key(one).compareTo(key(other))).toList())).toList());
  }

  private static String key(String line) {
    return line.startsWith("import static") ? " " + line : line;
  }

  private static List<String> imports(SourceFile file) {
    return file.lines().stream().filter(line -> line.startsWith("import ")).toList();
  }

  private static boolean isUsed(String line, SourceFile file) {
    String name = line.substring(line.lastIndexOf('.') + 1, line.length() - 1);
    String code = file.lines().stream().filter(other -> !other.startsWith("import ")).collect(Collectors.joining("\n"));
    return Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(code).find();
  }
}
