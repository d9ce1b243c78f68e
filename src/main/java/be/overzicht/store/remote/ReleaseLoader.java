package be.overzicht.store.remote;

import be.overzicht.release.GraphSize;
import be.overzicht.release.Release;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.modify.request.QuadAcc;
import org.apache.jena.sparql.modify.request.QuadDataAcc;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.sparql.modify.request.UpdateDrop;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateRequest;
import org.apache.jena.vocabulary.DCTerms;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads a release into graphs of its own, a few hundred statements at a time, and makes it the current one by one update
 * of a small graph. That graph names all releases that were begun: what is neither current nor was so before is removed.
 */
final class ReleaseLoader {
  /** Virtuoso takes less than a thousand triples in one update. */
  static final int BATCH = 400;
  private static final Logger LOG = LoggerFactory.getLogger(ReleaseLoader.class);
  private static final int MOST_PROBED = 100_000;
  private static final Node CURRENT = DCTerms.hasVersion.asNode();
  private static final Node PART = DCTerms.hasPart.asNode();

  private final StoreConnection connection;
  private final Release release;
  private final HeldGraphs graphs;
  private final Node marker;
  private final Node home;
  private final Node name;

  /** Loads this release over this connection. */
  ReleaseLoader(StoreConnection connection, Release release, HeldGraphs graphs) {
    this.connection = connection;
    this.release = release;
    this.graphs = graphs;
    this.marker = NodeFactory.createURI(graphs.marker());
    this.home = NodeFactory.createURI(release.uris().root());
    this.name = NodeFactory.createURI(graphs.union());
  }

  /**
   * Makes the release the current one; it is loaded where the store has not got it whole.
   *
   * @return what the store changes of terms, one change for each kind
   * @throws IOException when the release cannot be read, or the store has less of it than it was given
   */
  List<String> load() throws IOException {
    Set<Node> before = objects(home, CURRENT);
    List<String> changed = List.of();
    if (!before.contains(name)) {
      changed = sample().changes(connection, graphs.trial());
      if (!changed.isEmpty() && connection.service().terms() == RemoteService.Terms.EXACT) {
        return changed;
      }
      fill();
      makeCurrent();
    }
    probe();
    removeOthers(before);
    return changed;
  }

  private TermSample sample() throws IOException {
    TermSample sample = new TermSample();
    read(quad -> {
      sample.offer(quad.getSubject());
      sample.offer(quad.getObject());
    });
    return sample;
  }

  private void fill() throws IOException {
    List<Node> held = held();
    drop(held);
    List<Quad> parts = held.stream().map(graph -> Quad.create(marker, name, PART, graph)).toList();
    connection.update(insert(parts));
    List<Quad> batch = new ArrayList<>();
    read(quad -> {
      Node graph = NodeFactory.createURI(graphs.held(quad.getGraph().getURI()));
      batch.add(Quad.create(graph, quad.asTriple()));
      batch.add(Quad.create(name, quad.asTriple()));
      if (batch.size() >= BATCH) {
        connection.update(insert(batch));
        batch.clear();
      }
    });
    if (!batch.isEmpty()) {
      connection.update(insert(batch));
    }
  }

  private List<Node> held() {
    List<Node> held = new ArrayList<>(List.of(name));
    release.manifest().graphs().stream().map(GraphSize::name)
        .forEach(graph -> held.add(NodeFactory.createURI(graphs.held(release.uris().graph(graph)))));
    return held;
  }

  /** In one update: readers find the former release or this one. */
  private void makeCurrent() {
    Triple former = Triple.create(home, CURRENT, Var.alloc("former"));
    ElementTriplesBlock block = new ElementTriplesBlock();
    block.addTriple(former);
    ElementGroup where = new ElementGroup();
    where.addElement(new ElementOptional(new ElementNamedGraph(marker, block)));
    UpdateModify update = new UpdateModify();
    QuadAcc removed = update.getDeleteAcc();
    removed.addQuad(new Quad(marker, former));
    update.getInsertAcc().addQuad(Quad.create(marker, home, CURRENT, name));
    update.setElement(where);
    connection.update(new UpdateRequest(update));
  }

  /** Counts what the store gives: when it is less than it was given, it cuts its answers, or has lost something. */
  private void probe() throws IOException {
    long wanted = Math.min(release.manifest().triples(), MOST_PROBED);
    Query query = Selects.of(graphs.union(),
        Triple.create(Var.alloc("s"), Var.alloc("p"), Var.alloc("o")));
    query.setLimit(wanted);
    long rows = connection.select(query, Allowance.LOADING).size();
    if (rows < wanted) {
      Query next = query.cloneQuery();
      next.setOffset(rows);
      next.setLimit(1);
      if (connection.select(next, Allowance.LOADING).size() == 0) {
        throw new IOException("the store has " + rows + " statements of " + release.manifest().triples()
            + "; see its log, and remove its graph <" + graphs.marker() + "> to load again");
      }
      LOG.warn("The store sends {} rows of an answer at most; longer answers are refused. Let it send more.", rows);
      connection.cutsAt(rows);
    }
  }

  private void removeOthers(Set<Node> before) {
    Set<Node> others = new TreeSet<>((one, other) -> one.getURI().compareTo(other.getURI()));
    new RemoteGraph(connection, graphs.marker())
        .find(Node.ANY, PART, Node.ANY).forEachRemaining(part -> others.add(part.getSubject()));
    others.remove(name);
    others.removeAll(before);
    for (Node other : others) {
      drop(List.copyOf(objects(other, PART)));
      UpdateModify forget = new UpdateModify();
      Triple part = Triple.create(other, PART, Var.alloc("part"));
      forget.getDeleteAcc().addQuad(new Quad(marker, part));
      ElementTriplesBlock block = new ElementTriplesBlock();
      block.addTriple(part);
      ElementGroup where = new ElementGroup();
      where.addElement(new ElementNamedGraph(marker, block));
      forget.setElement(where);
      connection.update(new UpdateRequest(forget));
    }
  }

  private Set<Node> objects(Node subject, Node property) {
    return new RemoteGraph(connection, graphs.marker())
        .find(subject, property, Node.ANY).mapWith(Triple::getObject).toSet();
  }

  private void drop(List<Node> names) {
    names.forEach(graph -> connection.update(new UpdateRequest(new UpdateDrop(graph, true))));
  }

  private static UpdateRequest insert(List<Quad> quads) {
    Update insert = new UpdateDataInsert(new QuadDataAcc(quads));
    return new UpdateRequest(insert);
  }

  private void read(Consumer<Quad> receiver) throws IOException {
    try (InputStream quads = release.quads()) {
      RDFParser.create().source(quads).lang(Lang.NQUADS).checking(false).parse(new StreamRDFBase() {
        @Override
        public void quad(Quad quad) {
          receiver.accept(quad);
        }
      });
    }
  }
}
