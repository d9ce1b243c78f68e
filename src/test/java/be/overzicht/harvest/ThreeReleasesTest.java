package be.overzicht.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.release.Release;
import be.overzicht.release.publish.Pruning;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three releases, as a reader of the site sees them. The second changes {@code changed}, moves the period of
 * {@code moved}, renames {@code old} to {@code new}, adds {@code added} and withdraws {@code back}; the third restores
 * {@code back}.
 */
class ThreeReleasesTest {
  private static final List<String> FIRST = List.of(
      "changed,een,2020-01-01,s", "moved,twee,2020-02-01,s", "old,drie,2020-03-01,s", "back,vier,2020-04-01,s");
  private static final List<String> SECOND = List.of(
      "changed,anders,2020-01-01,s", "moved,twee,2021-02-01,s", "new,drie,2020-03-01,s", "added,vijf,2020-05-01,s");
  private static final List<String> THIRD = List.of(SECOND.get(0), SECOND.get(1), SECOND.get(2), SECOND.get(3),
      FIRST.get(3));
  private static final Pattern MEMBER =
      Pattern.compile("<[^>]*/id/([^>]+)/(\\d{8}T[^>]+)> <[^>]*#type> <https://www.w3.org/ns/activitystreams#(\\w+)>");

  private static SmallPublisher publisher;
  private static Release first;
  private static Release second;
  private static Release third;
  private static HttpResponse<byte[]> whileWithdrawn;
  private static HttpResponse<byte[]> mementoOfWithdrawn;
  private static List<HttpResponse<byte[]>> beforePruning;

  @BeforeAll
  static void publish(@TempDir Path folder) throws IOException {
    publisher = SmallPublisher.in(folder);
    first = publisher.publish(FIRST);
    second = publisher.publish(SECOND);
    whileWithdrawn = publisher.get("/id/initiatief/back");
    mementoOfWithdrawn = at(first, "back");
    third = publisher.publish(THIRD);
    beforePruning = List.of(dump(first, "overzicht.nq"), publisher.get("/dumps/" + first.name()));
    new Pruning(publisher.releases()).keep(2);
  }

  @AfterAll
  static void stop() {
    publisher.close();
  }

  @Test
  void the_patches_in_turn_lead_from_the_first_release_to_the_third() throws IOException {
    DatasetGraph copy = DatasetGraphFactory.createTxnMem();
    apply(first, copy);
    apply(second, copy);
    apply(third, copy);
    DatasetGraph expected = DatasetGraphFactory.createTxnMem();
    RDFDataMgr.read(expected, new ByteArrayInputStream(dump(third, "overzicht.nq").body()), Lang.NQUADS);
    assertTrue(IsoMatcher.isomorphic(expected, copy));
  }

  @Test
  void the_dumps_of_a_pruned_release_are_gone_at_once_and_its_patch_is_not() {
    assertEquals(List.of(200, 200), beforePruning.stream().map(HttpResponse::statusCode).toList());
    assertEquals(410, dump(first, "overzicht.nq").statusCode());
    assertEquals(200, dump(first, "changes.rdfp").statusCode());
    assertEquals(404, dump(first, "nothing.nq").statusCode());
    String page = publisher.text("/dumps/" + first.name());
    assertTrue(page.contains("/changes.rdfp.gz") && !page.contains("overzicht.nq"), page);
  }

  @Test
  void the_feed_says_what_each_release_did_to_which_thing() {
    assertEquals(
        Set.of("initiatief/added Create", "periode/added Create", "initiatief/back Delete", "periode/back Delete",
            "initiatief/changed Update", "periode/moved Update", "initiatief/new Create", "periode/new Create",
            "initiatief/old Delete", "periode/old Delete"),
        members(second));
    assertEquals(Set.of("initiatief/back Create", "periode/back Create"), members(third));
    assertEquals(8, members(first).size());
  }

  @Test
  void a_withdrawn_thing_is_410_with_its_last_version_until_it_is_back() {
    assertEquals(410, whileWithdrawn.statusCode());
    assertTrue(header(whileWithdrawn, "Link").contains(
        "</doc/initiatief/back/" + first.name() + ">; rel=\"predecessor-version\""));
    assertEquals(302, mementoOfWithdrawn.statusCode());
    assertEquals("/doc/initiatief/back/" + first.name(), header(mementoOfWithdrawn, "Location"));
    assertEquals(303, publisher.get("/id/initiatief/back").statusCode());
    assertEquals(410, publisher.get("/doc/initiatief/old").statusCode());
  }

  @Test
  void a_document_of_a_day_holds_the_helper_things_of_that_day() {
    assertEquals("/doc/initiatief/moved/" + first.name(), header(at(first, "moved"), "Location"));
    assertEquals("/doc/initiatief/moved/" + second.name(), header(at(third, "moved"), "Location"));
    assertTrue(memento("moved", first).contains("\"2020-02-01\""), memento("moved", first));
    assertTrue(memento("moved", second).contains("\"2021-02-01\""));
    assertFalse(memento("moved", second).contains("\"2020-02-01\""));
  }

  @Test
  void the_time_map_lists_every_version_of_the_document() {
    assertEquals(List.of(first.name().toString(), second.name().toString(), third.name().toString()), listed("back"));
    assertEquals(List.of(first.name().toString(), second.name().toString()), listed("moved"));
  }

  @Test
  void the_history_shows_what_each_release_changed_and_by_which_source() {
    String page = publisher.text("/history/initiatief/changed?lang=en");
    assertTrue(page.contains("anders") && page.contains("een"), page);
    assertTrue(page.contains("/doc/bron/s"), page);
    assertTrue(publisher.text("/history/initiatief/moved?lang=en").contains("1 February 2021"));
  }

  private static void apply(Release release, DatasetGraph copy) {
    RDFPatchOps.applyChange(copy, RDFPatchOps.read(new ByteArrayInputStream(dump(release, "changes.rdfp").body())));
  }

  private static HttpResponse<byte[]> dump(Release release, String file) {
    return publisher.get("/dumps/" + release.name() + "/" + file);
  }

  private static Set<String> members(Release release) {
    return MEMBER.matcher(publisher.text("/feed/0.nt")).results()
        .filter(member -> member.group(2).equals(release.name().toString()))
        .map(member -> member.group(1) + " " + member.group(3))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> listed(String thing) {
    return Pattern.compile("/doc/initiatief/" + thing + "/([^>]+)>").matcher(publisher.text("/timemap/initiatief/" + thing))
        .results().map((MatchResult version) -> version.group(1)).toList();
  }

  private static HttpResponse<byte[]> at(Release release, String thing) {
    String day = DateTimeFormatter.RFC_1123_DATE_TIME.format(release.instant().atOffset(ZoneOffset.UTC));
    return publisher.get("/doc/initiatief/" + thing, "Accept-Datetime", day.replaceFirst("(?<=, )(\\d )", "0$1"));
  }

  private static String memento(String thing, Release release) {
    return publisher.text("/doc/initiatief/" + thing + "/" + release.name() + ".nt");
  }

  private static String header(HttpResponse<byte[]> response, String name) {
    return String.join(", ", response.headers().allValues(name));
  }
}
