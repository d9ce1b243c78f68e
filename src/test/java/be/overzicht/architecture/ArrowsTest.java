package be.overzicht.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Arrows between packages only go down: from the roof {@code cli} to the ground floor {@code rdf}, never round. */
class ArrowsTest {
  private static final List<Floor> FLOORS = List.of(
      new Floor("rdf", "it is the ground floor: whoever needs a format or an address needs nothing else"),
      new Floor("csvw", "the converter is to be taken out as a library", "rdf"),
      new Floor("release", "a release on disk is the centre, and knows neither how it is made nor how it is served",
          "rdf"),
      new Floor("catalog", "a release describes itself from what is in it", "release", "rdf"),
      new Floor("feed", "a release describes itself from what is in it", "release", "rdf"),
      new Floor("store", "a snapshot is a release in memory, whoever asks it", "release", "rdf"),
      new Floor("quality", "the gate judges statements, wherever they come from", "store", "rdf"),
      new Floor("search", "the index is made from a release alone, so that it can be made again", "release", "rdf"),
      new Floor("build", "the pipeline goes from sources to a release and serves nobody",
          "csvw", "quality", "search", "store", "catalog", "feed", "release", "rdf"),
      new Floor("sparql", "a query sees a snapshot and nothing else", "store", "rdf"),
      new Floor("html", "a page is made from records, so that every page can be tested without a store", "rdf"),
      new Floor("http", "what does not come out of a release is not published: no sources, no gate, no pipeline",
          "search", "sparql", "html", "store", "release", "rdf"),
      new Floor("cli", "it wires the rest",
          "http", "html", "sparql", "search", "build", "csvw", "quality", "store", "catalog", "feed", "release",
          "rdf"));

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
  void every_package_has_its_floor() {
    Set<String> named = FLOORS.stream().map(Floor::name).collect(Collectors.toCollection(TreeSet::new));
    Set<String> found = Classes.ofTheProgram().stream()
        .map(JavaClass::getPackageName)
        .map(name -> name.split("\\.")[2])
        .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(named, found);
  }

  private record Floor(String name, String because, List<String> uses) {
    Floor(String name, String because, String... uses) {
      this(name, because, Arrays.asList(uses));
    }

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

    private static String pattern(String name) {
      return Classes.ROOT + "." + name + "..";
    }
  }
}
