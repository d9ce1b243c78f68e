package be.overzicht.crawl;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.Site;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every thing that the data names under {@code /id/} has a document, and its forms say the same. */
class EveryThingTest {
  private static final int MANY = 1000;

  private final Site site = Site.running();
  private final Forms forms = new Forms(site);

  @Test
  void a_thing_of_each_concept_has_a_document_in_all_forms() {
    assertNoFault(things().stream()
        .collect(groupingBy(path -> path.split("/")[2]))
        .values().stream()
        .flatMap(ofOneConcept -> ofOneConcept.stream().limit(1)));
  }

  @Test
  @Tag("soak")
  void every_thing_has_a_document_in_all_forms() {
    assertNoFault(things().parallelStream());
  }

  private void assertNoFault(Stream<String> paths) {
    assertEquals(List.of(), paths.map(forms::fault).flatMap(Optional::stream).toList());
  }

  /** The paths of all IRIs under {@code /id/} in the dump, wherever they stand in a statement. */
  private Collection<String> things() {
    String latest = site.get("/dumps/latest/overzicht.nt").headers().firstValue("Location").orElseThrow();
    String dump = new String(site.get(latest).body(), StandardCharsets.UTF_8);
    Matcher iris = Pattern.compile("<" + Pattern.quote(site.base()) + "(/id/[^>]+)>").matcher(dump);
    Collection<String> paths = new TreeSet<>();
    while (iris.find()) {
      paths.add(iris.group(1));
    }
    assertTrue(paths.size() > MANY, "the dump names only " + paths.size() + " things");
    return paths;
  }
}
