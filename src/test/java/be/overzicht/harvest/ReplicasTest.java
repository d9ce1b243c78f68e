package be.overzicht.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.build.Releases;
import be.overzicht.feed.Feed;
import be.overzicht.feed.FeedEntry;
import be.overzicht.feed.FeedPage;
import be.overzicht.rdf.Prefixes;
import be.overzicht.rdf.RdfDocument;
import be.overzicht.rdf.RdfFormat;
import be.overzicht.release.Layout;
import be.overzicht.release.Release;
import be.overzicht.release.history.History;
import be.overzicht.release.history.Version;
import be.overzicht.release.memento.Mementos;
import be.overzicht.store.Description;
import be.overzicht.store.Snapshot;
import be.overzicht.store.document.VocabularyDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.TreeModel;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After each of several releases that change everything, replicas have the data, and mementos what documents said. */
class ReplicasTest {
  @TempDir
  Path folder;

  @Test
  void replicas_and_mementos_hold_after_each_of_a_few_releases() throws IOException {
    new Series(folder, 18).run(5);
  }

  @Tag("soak")
  @Test
  void replicas_and_mementos_hold_after_each_of_twenty_releases() throws IOException {
    for (long seed = 0; seed < 5; seed++) {
      new Series(folder.resolve("s" + seed), seed).run(20);
    }
  }

  /** One publisher, its replicas, and what its documents said in each release. */
  private static final class Series {
    private final ChangingWorld world;
    private final Releases releases;
    private final DatasetGraph patched = DatasetGraphFactory.createTxnMem();
    private final Map<Release, Map<String, Set<Statement>>> documents = new HashMap<>();
    private final Set<String> things = new TreeSet<>();

    Series(Path folder, long seed) {
      this.world = new ChangingWorld(seed);
      this.releases = new Releases(folder);
    }

    void run(int count) throws IOException {
      for (int number = 1; number <= count; number++) {
        Release release = releases.publish("2026-01-%02d".formatted(number), world.next());
        History history = History.upTo(release, releases.folder());
        Set<Statement> data = Replay.dataOf(release);
        assertEquals(data, replay(Feed.of(history)), "the feed after release " + number);
        assertEquals(fromDump(release), patch(release), "the patches after release " + number);
        remember(release, data);
        checkMementos(history);
      }
    }

    private Set<Quad> patch(Release release) throws IOException {
      try (InputStream patch = release.open(Layout.PATCH)) {
        RDFPatchOps.applyChange(patched, RDFPatchOps.read(patch));
      }
      return quads(patched);
    }

    private static Set<Quad> fromDump(Release release) throws IOException {
      DatasetGraph dumped = DatasetGraphFactory.createTxnMem();
      try (InputStream dump = release.open("dumps/overzicht.trig.gz")) {
        RDFDataMgr.read(dumped, dump, Lang.TRIG);
      }
      return quads(dumped);
    }

    private static Set<Quad> quads(DatasetGraph dataset) {
      Set<Quad> quads = new HashSet<>();
      Iterator<Quad> all = dataset.find();
      all.forEachRemaining(quads::add);
      return quads;
    }

    private void remember(Release release, Set<Statement> data) throws IOException {
      Map<String, Set<Statement>> now = new HashMap<>();
      data.forEach(statement -> things.add(statement.getSubject().stringValue()));
      things.removeIf(thing -> !thing.startsWith(Releases.URIS.at("/id/")));
      try (Snapshot snapshot = Snapshot.load(release)) {
        for (String thing : things) {
          now.put(thing, statements(snapshot.describe(thing)));
        }
        now.put(Releases.URIS.ontology(), statements(VocabularyDocument.of(snapshot)));
      }
      documents.put(release, now);
    }

    private static Set<Statement> statements(Description description) throws IOException {
      return read(description.document(Prefixes.of(Releases.URIS)), RdfFormat.NTRIPLES);
    }

    /** Every document of every release so far, as it is remembered now. */
    private void checkMementos(History history) throws IOException {
      Mementos mementos = new Mementos(history);
      for (Map.Entry<Release, Map<String, Set<Statement>>> release : documents.entrySet()) {
        for (Map.Entry<String, Set<Statement>> document : release.getValue().entrySet()) {
          Optional<Version> version = mementos.at(document.getKey(), release.getKey().instant());
          Set<Statement> said = version.isEmpty() ? Set.of()
              : read(mementos.document(version.get()), RdfFormat.NTRIPLES);
          assertEquals(document.getValue(), said, document.getKey() + " at " + release.getKey().name());
          version.ifPresent(found -> assertTrue(isListed(mementos, found), found + " is in the time map"));
        }
      }
    }

    private static boolean isListed(Mementos mementos, Version version) {
      try {
        return mementos.all(version.thing()).stream().anyMatch(one -> one.release().equals(version.release()));
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    /** What a client makes of all members, each cut out of its page with the parts that it has. */
    private static Set<Statement> replay(Feed feed) throws IOException {
      Replay replay = new Replay();
      for (long number = 0; feed.page(Long.toString(number)).isPresent(); number++) {
        FeedPage page = feed.page(Long.toString(number)).orElseThrow();
        Model all = new TreeModel(read(page.document(), RdfFormat.NTRIPLES));
        for (FeedEntry entry : page.entries()) {
          IRI member = Values.iri(entry.version());
          Model cut = new TreeModel(all.filter(member, null, null));
          all.filter(member, DCTERMS.HAS_PART, null).objects()
              .forEach(part -> cut.addAll(all.filter((IRI) part, null, null)));
          replay.add(cut);
        }
      }
      return replay.state();
    }

    private static Set<Statement> read(RdfDocument document, RdfFormat format) throws IOException {
      return new HashSet<>(Rio.parse(new ByteArrayInputStream(document.bytes(format)), "", RDFFormat.NTRIPLES));
    }
  }
}
