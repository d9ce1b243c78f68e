package be.overzicht.http;

import be.overzicht.html.Assets;
import be.overzicht.html.Language;
import be.overzicht.http.exchange.Site;
import be.overzicht.http.page.PageRequest;
import be.overzicht.http.page.Pages;
import be.overzicht.http.reply.Replies;
import be.overzicht.http.wire.ServletReplies;
import be.overzicht.http.wire.SparqlSurroundings;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.store.StoreChoice;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** The running server: one process, one port, in front of one release folder. */
public final class Server implements AutoCloseable {
  /** The name of the log that has one line for each request. */
  public static final String ACCESS_LOG = WebServer.ACCESS_LOG;

  private final ServerOptions options;
  private final ReleaseWatcher watcher;
  private final WebServer web;

  private Server(ServerOptions options, ReleaseWatcher watcher, WebServer web) {
    this.options = options;
    this.watcher = watcher;
    this.web = web;
  }

  /**
   * Serves the current release, and returns when the first request can be answered.
   *
   * @throws IOException with one line for the user when there is no release, or the server cannot start
   */
  public static Server start(ServerOptions options) throws IOException {
    ReleaseFolder releases = new ReleaseFolder(options.releases());
    Release release = releases.current().orElseThrow(() -> new IOException(
        "there is no release in " + options.releases() + "; make one with: overzicht build"));
    StoreChoice place = options.queries().store();
    Sites sites = new Sites(Site.load(release, releases, place));
    Assets assets = Assets.load();
    Pages pages = new Pages(assets);
    Drawings drawings = new Drawings(pages);
    Replies replies = new Replies(drawings::problem, WebServer.cacheBytes());
    ServletReplies servlets = new ServletReplies(sites, replies);
    WebServer web = new WebServer(sites, servlets, Routes.table(pages, assets, releases),
        new WebServer.Queries(options.queries(), new SparqlSurroundings(servlets, drawings::answer)));
    web.start(options.socket());
    ReleaseWatcher watcher = new ReleaseWatcher(
        releases, sites, next -> sites.get().next(next, releases, place), site -> warmUp(pages, site));
    watcher.start();
    return new Server(options, watcher, web);
  }

  /** Draws front page and main lists and asks the search index once, so that early readers find all there. */
  private static void warmUp(Pages pages, Site site) {
    for (Language language : Language.values()) {
      pages.front(new PageRequest(site.snapshot(), language, "/", Map.of()));
      for (String concept : List.of("initiatief", "bestuurseenheid")) {
        pages.list(new PageRequest(site.snapshot(), language, "/doc/" + concept, Map.of()), concept);
      }
    }
    pages.suggest(new PageRequest(site.snapshot(), Language.NL, "/suggest", Map.of("q", List.of("overzicht"))));
  }

  /** The port it listens on. */
  public int port() {
    return options.socket().port();
  }

  /** Lets requests finish for at most ten seconds, then ends. */
  public void stop() {
    watcher.close();
    web.stop();
  }

  @Override
  public void close() {
    stop();
  }
}
