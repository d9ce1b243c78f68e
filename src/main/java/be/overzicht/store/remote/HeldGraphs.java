package be.overzicht.store.remote;

import be.overzicht.rdf.Uris;
import be.overzicht.release.GraphSize;
import be.overzicht.release.Release;
import java.util.List;

/**
 * The names that the graphs of a release have in a store: each is the version of the graph that belongs to the release,
 * so that two releases are never mixed. The union of them is held as one more.
 *
 * @param uris the addresses of the release
 * @param release its name
 * @param names the IRIs of its graphs
 */
public record HeldGraphs(Uris uris, String release, List<String> names) {
  private static final String UNION = "unie";

  /** Those of a release. */
  public static HeldGraphs of(Release release) {
    return new HeldGraphs(release.uris(), release.name().toString(),
        release.manifest().graphs().stream().map(GraphSize::name).map(release.uris()::graph).toList());
  }

  /** The name in the store of a graph. */
  public String held(String graph) {
    return uris.version(graph, release);
  }

  /** The name in the store of the union of all. */
  public String union() {
    return uris.version(uris.graph(UNION), release);
  }

  /** The name in the store of a graph in which terms are tried. */
  String trial() {
    return uris.version(uris.graph("proef"), release);
  }

  /** The graph that says which releases the store has, and which is the current one. */
  String marker() {
    return uris.graph("toestand");
  }
}
