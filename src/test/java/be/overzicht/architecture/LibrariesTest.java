package be.overzicht.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each library lives in the packages that are there for it, so that it can be replaced in one place. */
class LibrariesTest {
  private static final List<Library> LIBRARIES = List.of(
      new Library("picocli", List.of("picocli.."), List.of("cli"), "commands are read in one place"),
      new Library("Javalin", List.of("io.javalin.."), List.of("http"), "routes are registered in one place"),
      new Library("Jetty and servlets", List.of("org.eclipse.jetty..", "jakarta.servlet.."), List.of("http", "sparql"),
          "one server carries Javalin and Fuseki, and nothing else talks to it"),
      new Library("jte", List.of("gg.jte.."), List.of("html"), "a page is one call to the renderer"),
      new Library("Lucene", List.of("org.apache.lucene.."), List.of("search"), "the index is a cache beside a release"),
      new Library("Jena SHACL", List.of("org.apache.jena.shacl.."), List.of("quality"), "there is one gate"),
      new Library("Fuseki", List.of("org.apache.jena.fuseki.."), List.of("sparql"), "there is one endpoint"),
      new Library("Jena", List.of("org.apache.jena.."), List.of("store", "quality", "sparql"),
          "store is the only bridge to Jena; others ask it in plain values"),
      new Library("RDF4J", List.of("org.eclipse.rdf4j.."),
          List.of("rdf", "csvw", "release", "catalog", "feed", "store", "quality", "build", "cli.step"),
          "statements live in releases and on their way there; what serves reads what store or a release tells"),
      new Library("Jackson", List.of("com.fasterxml.jackson.."), List.of("rdf.jsonld", "csvw", "release", "catalog", "http"),
          "JSON is JSON-LD, metadata of tables, the manifest of a release, and what goes over the wire"),
      new Library("HttpClient", List.of("org.apache.http.."), List.of("cli.fetch"),
          "what is fetched is fetched in one place"),
      new Library("Caffeine", List.of("com.github.benmanes.."), List.of("http", "sparql"), "what serves keeps answers"),
      new Library("fastexcel", List.of("org.dhatim..", "org.apache.commons.compress.."), List.of("http.page.table"),
          "workbooks are packed in one place"),
      new Library("Guava and Commons",
          List.of("com.google.common..", "org.apache.commons.codec..", "org.apache.commons.collections4..",
              "org.apache.commons.csv..", "org.apache.commons.io..", "org.apache.commons.lang3..", "com.google.gson.."),
          List.of(), "they come with other libraries and may go with them"));

  @TestFactory
  Stream<DynamicTest> each_library_lives_in_its_packages() {
    return LIBRARIES.stream()
        .map(library -> DynamicTest.dynamicTest(library.name(), () -> library.rule().check(Classes.ofTheProgram())));
  }

  private record Library(String name, List<String> packages, List<String> homes, String because) {
    ArchRule rule() {
      String[] allowed = homes.stream().map(home -> Classes.ROOT + "." + home + "..").toArray(String[]::new);
      return noClasses()
          .that().resideOutsideOfPackages(allowed)
          .should().dependOnClassesThat().resideInAnyPackage(packages.toArray(String[]::new))
          .because(because);
    }
  }
}
