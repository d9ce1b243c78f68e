package be.overzicht.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.release.Release;
import be.overzicht.release.verify.Verification;
import be.overzicht.testing.Poll;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ldes-client} replays the feed whole, in order and materialised, and follows it over three releases. */
class FeedClientTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir
  private Path folder;
  private SmallPublisher publisher;

  @BeforeEach
  void prepare() throws IOException {
    publisher = SmallPublisher.in(folder);
  }

  @AfterEach
  void stop() {
    publisher.close();
  }

  @Test
  void a_client_that_follows_with_saved_state_gets_every_member_once_and_ends_with_the_data() throws Exception {
    Release first = publisher.publish(rows(0, 120, "one"));
    List<Model> members = new ArrayList<>();
    long expected = members(first);
    try (FeedClient client = follow()) {
      await(client, expected);
      expected += members(publisher.publish(rows(5, 125, "one")));
      await(client, expected);
      client.stop();
      members.addAll(client.members());
    }
    Release third = publisher.publish(
        Stream.concat(rows(0, 60, "two").stream(), rows(60, 125, "one").stream()).toList());
    try (FeedClient client = follow()) {
      await(client, members(third));
      client.stop();
      members.addAll(client.members());
    }
    assertEquals(expected + members(third), members.size());
    assertEquals(members.size(), new HashSet<>(members.stream().map(Replay::version).toList()).size());
    Replay replay = new Replay();
    members.forEach(replay::add);
    assertEquals(Replay.dataOf(third), replay.state());
    assertEquals(List.of(), verified(members));
  }

  @Test
  void a_client_that_asks_for_order_and_for_things_gets_the_data_of_each_release_in_turn() throws Exception {
    publisher.publish(rows(0, 120, "one"));
    Release last = publisher.publish(rows(10, 130, "two"));
    try (FeedClient client = start("--ordered", "ascending", "--materialize")) {
      List<Model> members = client.toItsEnd();
      List<String> instants = members.stream().map(FeedClientTest::instant).toList();
      assertEquals(instants.stream().sorted().toList(), instants);
      assertTrue(members.stream().noneMatch(member -> member.contains(null, DCTERMS.IS_VERSION_OF, null)));
      Replay replay = new Replay();
      members.forEach(replay::add);
      assertEquals(Replay.dataOf(last), replay.state());
    }
  }

  /** What {@code overzicht verify} finds wrong with everything that the client got. */
  private List<String> verified(List<Model> members) throws IOException {
    Path copy = folder.resolve("replay.nt");
    try (OutputStream out = Files.newOutputStream(copy)) {
      members.forEach(member -> Rio.write(member, out, RDFFormat.NTRIPLES));
    }
    return new Verification(publisher.releases()).check(copy.toString()).get(0).faults();
  }

  /** One request at a time: with ten of them, as is usual, it prints some members twice now and then (decision 0307). */
  private FeedClient follow() throws IOException {
    return start("--follow", "--poll-interval", "100", "--concurrent", "1", "--save", folder.resolve("state").toString());
  }

  private FeedClient start(String... options) throws IOException {
    return FeedClient.start(publisher.uris().feed(), folder, options);
  }

  private static void await(FeedClient client, long members) {
    Poll.until("the client has " + members + " members", PATIENCE, () -> client.members().size() >= members);
  }

  private static long members(Release release) {
    return release.manifest().changes().members();
  }

  private static String instant(Model member) {
    return member.filter(null, PROV.GENERATED_AT_TIME, null).objects().iterator().next().stringValue();
  }

  private static List<String> rows(int from, int to, String name) {
    return IntStream.range(from, to)
        .mapToObj(i -> "%d,%s %d,2020-01-%02d,bron".formatted(i, name, i, i % 28 + 1)).toList();
  }
}
