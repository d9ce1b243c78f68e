package be.overzicht.store;

import be.overzicht.rdf.Uris;
import be.overzicht.release.Release;
import be.overzicht.store.load.DatasetLoader;
import be.overzicht.store.load.NextDataset;
import be.overzicht.store.load.SnapshotDataset;
import be.overzicht.store.things.WalkedThings;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** A release in memory: fastest, and made from the one before where little changed. */
final class MemorySnapshot extends JenaSnapshot {
  private MemorySnapshot(Identity identity, SnapshotDataset dataset) {
    super(identity, dataset, new WalkedThings(dataset.getDefaultGraph(), identity.uris()));
  }

  static MemorySnapshot load(Release release) {
    try (InputStream quads = release.quads()) {
      return new MemorySnapshot(identity(release), DatasetLoader.load(quads));
    } catch (IOException e) {
      throw new StoreException("Release " + release.name() + " in " + release.folder()
          + " cannot be read: " + e.getMessage() + "; build it again", e);
    }
  }

  static MemorySnapshot read(String name, Instant instant, Uris uris, InputStream quads) {
    try {
      return new MemorySnapshot(new Identity(name, instant, uris), DatasetLoader.load(quads));
    } catch (IOException e) {
      throw new StoreException("The statements of " + name + " cannot be read: " + e.getMessage()
          + "; build the release again", e);
    }
  }

  static Identity identity(Release release) {
    return new Identity(release.name().toString(), release.instant(), release.uris());
  }

  @Override
  public Snapshot next(Release release, StoreChoice choice) {
    if (!choice.resolve(release).equals(StoreChoice.MEMORY)) {
      return Snapshot.load(release, choice);
    }
    return NextDataset.of(release, name(), dataset())
        .<Snapshot>map(next -> new MemorySnapshot(identity(release), next))
        .orElseGet(() -> load(release));
  }

  /** This snapshot with one more graph; it takes over the graphs of this one, which nobody may ask any more. */
  MemorySnapshot with(String name, Graph more) {
    more.stream().forEach(union()::add);
    Map<Node, Graph> named = new LinkedHashMap<>();
    dataset().listGraphNodes().forEachRemaining(node -> named.put(node, dataset().getGraph(node)));
    named.put(NodeFactory.createURI(name), more);
    return new MemorySnapshot(identity(), new SnapshotDataset(union(), named));
  }

  @Override
  public StoreChoice place() {
    return StoreChoice.MEMORY;
  }

  /** Nothing changes in memory: there is no transaction to begin. */
  @Override
  public <T> T read(Supplier<T> work) {
    return work.get();
  }
}
