package be.overzicht.architecture;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The description of a package names the other packages that it and those below it use: all of them, and no more. */
class DescriptionsTest {
  private static final Path PROGRAM = Path.of("src/main/java/be/overzicht");
  private static final Pattern IMPORT = Pattern.compile("import (?:static )?be\\.overzicht\\.([a-z.]+)\\.[A-Z].*");
  private static final Pattern NAME = Pattern.compile("\\{@code ([a-z]+(?:\\.[a-z]+)*)}");
  private static final List<SourceFile> FILES = SourceFile.all().stream()
      .filter(file -> file.path().startsWith(PROGRAM)).toList();

  @TestFactory
  Stream<DynamicTest> a_description_says_what_is_used() {
    return FILES.stream().filter(file -> !file.isClass()).map(description ->
        DynamicTest.dynamicTest(name(description), () -> assertTrue(name(description), named(description))));
  }

  private static void assertTrue(String described, Set<String> named) {
    Set<String> used = used(described);
    assertEquals(Set.of(), without(used, named), "used, and not named");
    named.removeIf(name -> used.stream().anyMatch(other -> isIn(other, name)));
    assertEquals(Set.of(), named, "named, and not used");
  }

  private static Set<String> without(Set<String> used, Set<String> named) {
    return used.stream().filter(other -> named.stream().noneMatch(name -> isIn(other, name)))
        .collect(toCollection(TreeSet::new));
  }

  /** What the files of a package and of those below it import from elsewhere. */
  private static Set<String> used(String described) {
    return FILES.stream()
        .filter(file -> isIn(name(file), described))
        .flatMap(file -> file.lines().stream())
        .map(IMPORT::matcher).filter(Matcher::matches).map(line -> line.group(1))
        .filter(other -> !isIn(other, described))
        .collect(toCollection(TreeSet::new));
  }

  /** What stands behind the word "Uses". */
  private static Set<String> named(SourceFile description) {
    String text = String.join("\n", description.lines());
    return NAME.matcher(text.substring(text.indexOf("<p>Uses "))).results().map(name -> name.group(1))
        .collect(toCollection(TreeSet::new));
  }

  private static boolean isIn(String inner, String outer) {
    return inner.equals(outer) || inner.startsWith(outer + ".");
  }

  private static String name(SourceFile file) {
    return PROGRAM.relativize(file.folder()).toString().replace('/', '.');
  }
}
