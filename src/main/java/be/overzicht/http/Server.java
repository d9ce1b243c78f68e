package be.overzicht.http;

import be.overzicht.html.Address;
import be.overzicht.html.Assets;
import be.overzicht.html.Language;
import be.overzicht.http.exchange.Site;
import be.overzicht.http.feed.FeedHub;
import be.overzicht.http.page.PageRequest;
import be.overzicht.http.page.Pages;
import be.overzicht.http.query.QueryOperation;
import be.overzicht.http.query.QueryPages;
import be.overzicht.http.reply.AnswerCache;
import be.overzicht.http.reply.Replies;
import be.overzicht.http.route.RouteTable;
import be.overzicht.http.site.Metrics;
import be.overzicht.http.site.SecurityContact;
import be.overzicht.http.site.Vitals;
import be.overzicht.http.watch.SourceWatch;
import be.overzicht.http.wire.Responder;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.sparql.QueryService;
import be.overzicht.store.StoreChoice;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The running server: one process, one port, in front of one release folder. */
public final class Server implements AutoCloseable {
  /** The name of the log that has one line for each request. */
  public static final String ACCESS_LOG = WebServer.ACCESS_LOG;

  /** The part of the heap that keeps answers. */
  private static final long CACHE_PARTS = 8;

  private final ServerOptions options;
  private final ReleaseWatcher watcher;
  private final WebServer web;
  private final Parts parts;

  /** What is closed at the end, and what tells how the server is. */
  private record Parts(QueryService queries, Metrics metrics, Optional<FeedHub> hub, Optional<MetricsServer> figures,
      Vitals vitals) {
    void close() {
      hub.ifPresent(FeedHub::close);
      figures.ifPresent(MetricsServer::close);
      queries.close();
      metrics.close();
    }
  }

  private Server(ServerOptions options, ReleaseWatcher watcher, WebServer web, Parts parts) {
    this.options = options;
    this.watcher = watcher;
    this.web = web;
    this.parts = parts;
  }

  /**
   * Serves the newest whole release, and returns when the first request can be answered.
   *
   * @throws IOException with one line for the user when there is no release, or the server cannot start
   */
  public static Server start(ServerOptions options) throws IOException {
    ReleaseFolder releases = new ReleaseFolder(options.releases());
    Release release = new NewestWhole(releases).open().orElseThrow(() -> new IOException(
        "there is no release in " + options.releases() + "; make one with: overzicht build"));
    Vitals vitals = new Vitals(options.upstream());
    StoreChoice place = options.queries().store();
    Sites sites = new Sites(Site.load(release, releases, place), options.clock());
    Assets assets = options.watch().isPresent() ? Assets.loadForWatching() : Assets.load();
    Pages pages = new Pages(assets);
    AnswerCache cache = new AnswerCache(Runtime.getRuntime().maxMemory() / CACHE_PARTS);
    Responder responder = new Responder(sites, new Replies(new QueryPages(pages)::problem, cache));
    QueryService queries = new QueryService(options.queries(), vitals::stuck);
    Metrics metrics = new Metrics(queries, cache);
    Optional<FeedHub> hub = options.disclosure().hub().map(address -> new FeedHub(address, release.name()));
    RouteTable table = Routes.table(new Routes.Parts(pages, assets, releases, queries, vitals,
        new SecurityContact(options.disclosure().securityContact(), options.clock()), hub), watching(options, sites));
    WebServer web = new WebServer(responder, cache, table, new WebServer.Queries(
        new QueryOperation(queries, responder, pages, metrics::answered), options.queries().limits().memory()));
    web.start(options.socket());
    ReleaseWatcher watcher = new ReleaseWatcher(
        new ReleaseWatcher.Watched(releases, sites, vitals), next -> sites.get().next(next, releases, place),
        site -> {
          hub.ifPresent(known -> known.announce(site.release()));
          warmUp(pages, site);
        });
    watcher.start();
    return new Server(options, watcher, web, new Parts(queries, metrics, hub,
        options.disclosure().metrics().map(socket -> MetricsServer.start(socket, metrics::text)), vitals));
  }

  private static Optional<Routes.Watching> watching(ServerOptions options, Sites sites) {
    return options.watch().map(watch -> new Routes.Watching(watch, () -> sites.get().release().name().toString()));
  }

  /** Draws front page and main lists and asks the search index once, so that early readers find all there. */
  private static void warmUp(Pages pages, Site site) {
    for (Language language : Language.all()) {
      pages.front(new PageRequest(site.snapshot(), site.day(), language, new Address("/", Map.of())));
      for (String concept : List.of("initiatief", "bestuurseenheid")) {
        pages.list(new PageRequest(site.snapshot(), site.day(), language,
            new Address("/doc/" + concept, Map.of())), concept);
      }
    }
    pages.suggest(new PageRequest(site.snapshot(), site.day(), Language.house(),
        new Address("/suggest", Map.of("q", List.of("overzicht")))));
  }

  /** The port it listens on. */
  public int port() {
    return options.socket().port();
  }

  /** What is done, again and again, while no query is begun because others cannot be ended. */
  public void whenResting(Runnable action) {
    parts.vitals().whenResting(action);
  }

  /** Lets requests finish for at most ten seconds, then ends. */
  public void stop() {
    watcher.close();
    options.watch().ifPresent(SourceWatch::end);
    web.stop();
    parts.close();
  }

  @Override
  public void close() {
    stop();
  }
}
