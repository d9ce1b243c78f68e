package be.overzicht.feed;

import be.overzicht.rdf.Prefixes;
import be.overzicht.rdf.RdfDocument;
import be.overzicht.rdf.Uris;
import be.overzicht.release.history.History;
import be.overzicht.release.history.VersionContent;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.Statement;

/**
 * The change feed: a Linked Data Event Stream of all versions, in pages whose cost does not depend on its length.
 *
 * @see <a href="https://w3id.org/ldes/specification">Linked Data Event Streams</a>
 */
public final class Feed {
  private final History history;
  private final PageTree tree;
  private final Uris uris;

  private Feed(History history) {
    this.history = history;
    this.tree = new PageTree(history.size());
    this.uris = history.uris();
  }

  /** The feed of a history. */
  public static Feed of(History history) {
    return new Feed(history);
  }

  /** The number of members. */
  public long size() {
    return history.size();
  }

  /** The root at {@code /feed}: describes the stream, and leads to all pages. */
  public FeedPage root() {
    List<Statement> statements = new ArrayList<>();
    PageStatements page = new PageStatements(uris, uris.feed(), statements);
    page.describeRoot();
    List<PageTree.Node> children = tree.top();
    children.forEach(child -> addRelation(page, child));
    return new FeedPage("", FeedPage.State.OPEN, last(tree.members()), document(statements), names(children), List.of());
  }

  /** The page at {@code /feed/{name}}, if there is one. */
  public Optional<FeedPage> page(String name) throws IOException {
    Optional<PageTree.Node> node = tree.find(name);
    return node.isPresent() ? Optional.of(page(node.get())) : Optional.empty();
  }

  /** The name of the page with the newest members; empty when the feed has none. */
  public Optional<String> newestPage() {
    return tree.members() == 0
        ? Optional.empty()
        : Optional.of(new PageTree.Node(0, (tree.members() - 1) / PageTree.PAGE).name());
  }

  private FeedPage page(PageTree.Node node) throws IOException {
    List<Statement> statements = new ArrayList<>();
    PageStatements page = new PageStatements(uris, uris.feedPage(node.name()), statements);
    FeedPage.State state = tree.isClosed(node) ? FeedPage.State.CLOSED : FeedPage.State.OPEN;
    page.describe(state);
    List<PageTree.Node> children = tree.children(node);
    children.forEach(child -> addRelation(page, child));
    List<FeedEntry> entries = new ArrayList<>();
    if (node.level() == 0) {
      for (VersionContent content : history.contents(node.start(), tree.end(node))) {
        page.addMember(content);
        entries.add(entry(content));
      }
    }
    return new FeedPage(node.name(), state, last(tree.end(node)), document(statements), names(children), entries);
  }

  private RdfDocument document(List<Statement> statements) {
    return new RdfDocument(statements, Prefixes.of(uris));
  }

  private FeedEntry entry(VersionContent content) {
    return new FeedEntry(content.version().thing(), content.version().iri(uris), content.version().change().word(),
        content.version().instant());
  }

  private void addRelation(PageStatements page, PageTree.Node child) {
    Instant from = history.instant(child.start());
    Optional<Instant> until =
        tree.isClosed(child) ? Optional.of(history.instant(child.end() - 1)) : Optional.empty();
    page.addRelation(child.name(), from, until);
  }

  private Instant last(long end) {
    return end == 0 ? history.releases().get(0).instant() : history.instant(end - 1);
  }

  private static List<String> names(List<PageTree.Node> nodes) {
    return nodes.stream().map(PageTree.Node::name).toList();
  }
}
