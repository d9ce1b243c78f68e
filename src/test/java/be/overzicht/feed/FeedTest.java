package be.overzicht.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.build.Releases;
import be.overzicht.release.Release;
import be.overzicht.release.history.History;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.TreeModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedTest {
  @TempDir
  Path folder;

  @Test
  void every_change_is_a_member_in_the_order_of_releases() throws IOException {
    Releases releases = new Releases(folder);
    releases.publish("2026-01-01", "things: id:ding/a p:name \"A\"", "things: id:ding/b p:name \"B\"");
    releases.publish("2026-01-02", "things: id:ding/a p:name \"A2\"", "things: id:ding/c p:name \"C\"");
    Release last = releases.publish("2026-01-03", "things: id:ding/a p:name \"A2\"", "things: id:ding/b p:name \"B\"");
    Feed feed = Feed.of(History.upTo(last, releases.folder()));
    List<String> members = new ArrayList<>();
    feed.page("0").orElseThrow().entries()
        .forEach(entry -> members.add(entry.change() + " " + entry.thing().replaceFirst(".*/", "")));
    assertEquals(List.of("create a", "create b", "update a", "delete b", "create c", "create b", "delete c"), members);
  }

  @Test
  void pages_are_bounded_and_closed_ones_never_change() throws IOException {
    Releases releases = new Releases(folder);
    Release first = releases.publish("2026-01-01", things(250, "x"));
    Feed before = Feed.of(History.upTo(first, releases.folder()));
    FeedPage closed = before.page("1").orElseThrow();
    FeedPage open = before.page("2").orElseThrow();
    assertTrue(closed.isClosed());
    assertEquals(100, closed.entries().size());
    assertFalse(open.isClosed());
    assertEquals(50, open.entries().size());
    assertFalse(isPolled(closed));
    assertTrue(isPolled(open) && isPolled(before.root()));

    Feed after = Feed.of(History.upTo(releases.publish("2026-01-02", things(250, "y")), releases.folder()));
    assertEquals(closed.document().statements(), after.page("1").orElseThrow().document().statements());
    FeedPage grown = after.page("2").orElseThrow();
    assertEquals(open.entries(), grown.entries().subList(0, 50));
    assertTrue(grown.isClosed());
    assertTrue(after.page("5").isEmpty());
  }

  @Test
  void the_root_leads_to_every_member_once_and_only_the_open_page_lacks_an_upper_bound() throws IOException {
    Releases releases = new Releases(folder);
    Release last = releases.publish("2026-01-01", things(350, "x"));
    Feed feed = Feed.of(History.upTo(last, releases.folder()));
    Set<String> seen = new HashSet<>();
    for (String child : feed.root().children()) {
      feed.page(child).orElseThrow().entries().forEach(entry -> assertTrue(seen.add(entry.version()), entry.version()));
    }
    assertEquals(350, seen.size());
    List<Value> upper = feed.root().document().statements().stream()
        .filter(statement -> statement.getObject().equals(Terms.UNTIL)).map(Statement::getObject).toList();
    assertEquals(feed.root().children().size() - 1, upper.size());
  }

  @Test
  void a_feed_without_members_has_a_root_without_relations() throws IOException {
    Releases releases = new Releases(folder);
    Release only = releases.publish("2026-01-01");
    Feed feed = Feed.of(History.upTo(only, releases.folder()));
    assertEquals(List.of(), feed.root().children());
    assertTrue(feed.newestPage().isEmpty());
  }

  @Test
  void what_a_thing_carries_of_a_thing_of_others_is_a_part_of_its_member_in_each_state() throws IOException {
    Releases releases = new Releases(folder);
    String area = "<http://data.example.net/area/1>";
    Release first = releases.publish("2026-01-01", "things: id:ding/a p:area " + area, "areas: " + area + " p:lat \"1\"");
    Release last = releases.publish("2026-01-02", "things: id:ding/a p:area " + area, "areas: " + area + " p:lat \"2\"");
    Model page = new TreeModel(
        Feed.of(History.upTo(last, releases.folder())).page("0").orElseThrow().document().statements());
    for (Release release : List.of(first, last)) {
      Resource member = Values.iri(Releases.thing("ding/a") + "/" + release.name());
      IRI part = (IRI) page.filter(member, DCTERMS.HAS_PART, null).objects().iterator().next();
      assertEquals(release == first ? "1" : "2",
          page.filter(part, Values.iri(Releases.URIS.term("lat")), null).objects().iterator().next().stringValue());
      assertTrue(page.contains(part, DCTERMS.IS_VERSION_OF, Values.iri("http://data.example.net/area/1")));
    }
  }

  private static boolean isPolled(FeedPage page) {
    return page.document().statements().stream().anyMatch(said -> said.getPredicate().equals(Terms.POLLING_INTERVAL));
  }

  private static String[] things(int count, String name) {
    return IntStream.range(0, count)
        .mapToObj(i -> "things: id:ding/" + i + " p:name \"" + name + "\"")
        .toArray(String[]::new);
  }
}
