package be.overzicht.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Arrows between packages are those of the map in the documentation: they only go down, from the roof {@code cli} to the
 * ground floor {@code rdf}, and never round.
 */
class ArrowsTest {
  private static final Path MAP = Path.of("docs/architecture.md");
  private static final Pattern ROW = Pattern.compile("\\| `(\\w+)` \\| .* \\| (.*) \\| (.*) \\|");
  private static final String NOTHING = "–";
  private static final List<Floor> FLOORS = floors();

  @TestFactory
  Stream<DynamicTest> each_package_uses_only_the_floors_below_it() {
    return FLOORS.stream()
        .map(floor -> DynamicTest.dynamicTest(floor.name(), () -> floor.rule().check(Classes.ofTheProgram())));
  }

  @Test
  void no_arrow_between_packages_goes_round() {
    slices().matching(Classes.ROOT + ".(*)..").should().beFreeOfCycles()
        .because("a package that needs what is above it cannot be understood without it")
        .check(Classes.ofTheProgram());
  }

  @Test
  void the_map_shows_no_arrow_that_there_is_not() {
    Set<String> drawn = FLOORS.stream()
        .flatMap(floor -> floor.uses().stream().filter(other -> !other.equals(NOTHING)).map(floor::arrow))
        .collect(Collectors.toCollection(TreeSet::new));
    Classes.ofTheProgram().stream()
        .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
        .map(use -> floor(use.getOriginClass()) + " uses " + floor(use.getTargetClass()))
        .forEach(drawn::remove);
    assertEquals(Set.of(), drawn);
  }

  private static String floor(JavaClass one) {
    return one.getPackageName().startsWith(Classes.ROOT + ".") ? one.getPackageName().split("\\.")[2] : "";
  }

  @Test
  void every_package_has_its_floor() {
    Set<String> named = FLOORS.stream().map(Floor::name).collect(Collectors.toCollection(TreeSet::new));
    Set<String> found = Classes.ofTheProgram().stream()
        .map(ArrowsTest::floor)
        .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(named, found);
  }

  private static List<Floor> floors() {
    try (Stream<String> lines = Files.lines(MAP)) {
      return lines.map(ROW::matcher)
          .filter(Matcher::matches)
          .map(row -> new Floor(row.group(1), Set.of(row.group(2).replaceAll("[` ]", "").split(",")), row.group(3)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Floor(String name, Set<String> uses, String because) {
    ArchRule rule() {
      String[] forbidden = FLOORS.stream()
          .map(Floor::name)
          .filter(other -> !other.equals(name) && !uses.contains(other))
          .map(Floor::pattern)
          .toArray(String[]::new);
      return noClasses()
          .that().resideInAPackage(pattern(name))
          .should().dependOnClassesThat().resideInAnyPackage(forbidden)
          .because(because);
    }

    String arrow(String other) {
      return name + " uses " + other;
    }

    private static String pattern(String name) {
      return Classes.ROOT + "." + name + "..";
    }
  }
}
