package be.overzicht.http;

import be.overzicht.html.Assets;
import be.overzicht.http.act.CompareAddress;
import be.overzicht.http.act.EnglishName;
import be.overzicht.http.document.CatalogDocument;
import be.overzicht.http.document.ConceptList;
import be.overzicht.http.document.ContextFile;
import be.overzicht.http.document.QualityPage;
import be.overzicht.http.document.ShapesDocument;
import be.overzicht.http.document.VoidDocument;
import be.overzicht.http.dump.DumpFile;
import be.overzicht.http.dump.HashedFile;
import be.overzicht.http.dump.NamedReleases;
import be.overzicht.http.dump.ReleaseList;
import be.overzicht.http.dump.ReleasePage;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.feed.AtomFeed;
import be.overzicht.http.feed.FeedDocument;
import be.overzicht.http.feed.FeedHub;
import be.overzicht.http.feed.OpenFeed;
import be.overzicht.http.figure.AnswerPicture;
import be.overzicht.http.figure.FigureDocument;
import be.overzicht.http.history.ChangeFeed;
import be.overzicht.http.history.HistoryPage;
import be.overzicht.http.history.ThingDocument;
import be.overzicht.http.history.ThingRedirect;
import be.overzicht.http.history.TimeMap;
import be.overzicht.http.history.VersionPage;
import be.overzicht.http.history.VersionRedirect;
import be.overzicht.http.history.VocabularyPage;
import be.overzicht.http.history.VocabularyVersion;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.page.Pages;
import be.overzicht.http.query.QuestionsDocument;
import be.overzicht.http.query.SavedQuery;
import be.overzicht.http.query.ServiceDocument;
import be.overzicht.http.reconcile.EntityView;
import be.overzicht.http.reconcile.Preview;
import be.overzicht.http.reconcile.Proposals;
import be.overzicht.http.reconcile.Reconciliation;
import be.overzicht.http.reconcile.Suggest;
import be.overzicht.http.route.OpenApi;
import be.overzicht.http.route.RouteTable;
import be.overzicht.http.site.AssetFile;
import be.overzicht.http.site.AssistantText;
import be.overzicht.http.site.FrontPage;
import be.overzicht.http.site.Health;
import be.overzicht.http.site.NothingHere;
import be.overzicht.http.site.Robots;
import be.overzicht.http.site.SearchResults;
import be.overzicht.http.site.SecurityContact;
import be.overzicht.http.site.SitePage;
import be.overzicht.http.site.Sitemap;
import be.overzicht.http.site.Suggestions;
import be.overzicht.http.site.Vitals;
import be.overzicht.http.watch.SourceWatch;
import be.overzicht.http.watch.WatchEvents;
import be.overzicht.http.watch.WatchPage;
import be.overzicht.rdf.RdfFormat;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.sparql.QueryService;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Every address of the site. */
final class Routes {
  private static final List<Form> LEADS_ELSEWHERE = List.of();
  private static final List<Form> PAGE = List.of(Form.HTML);
  private static final List<Form> ANSWERS =
      Stream.concat(SavedQuery.FORMS.stream(), Form.RDF.stream()).distinct().toList();
  private static final List<Form> FILE = List.of(
      Form.text("Any", "application/octet-stream", "application/octet-stream", "bin"));

  private final Pages pages;
  private final Optional<FeedHub> hub;
  private final RouteTable table = new RouteTable();

  /** What endpoints are made with. */
  record Parts(Pages pages, Assets assets, ReleaseFolder releases, QueryService queries, Vitals vitals,
      SecurityContact security, Optional<FeedHub> hub) {}

  /**
   * What only a server has whose sources are watched.
   *
   * @param builds who builds
   * @param served the name of the release that is served
   */
  record Watching(SourceWatch builds, Supplier<String> served) {}

  private Routes(Pages pages, Optional<FeedHub> hub) {
    this.pages = pages;
    this.hub = hub;
  }

  static RouteTable table(Parts parts, Optional<Watching> watching) {
    Routes routes = new Routes(parts.pages(), parts.hub());
    routes.things();
    routes.history();
    routes.vocabulary();
    routes.downloads(parts.releases());
    routes.pages(parts.assets(), parts.queries());
    routes.reconciliation();
    routes.machines(parts.security(), parts.vitals());
    watching.ifPresent(routes::watching);
    routes.table.add("/<path>", "Everything else", LEADS_ELSEWHERE, new NothingHere());
    return routes.table;
  }

  private void watching(Watching watching) {
    table.add("/watch", "What is wrong with the sources", PAGE, new WatchPage(pages, watching.builds()));
    table.add("/watch/events", "Tells open pages to load again", List.of(WatchEvents.EVENTS),
        new WatchEvents(watching.builds(), watching.served()));
  }

  private void things() {
    ThingRedirect redirect = new ThingRedirect();
    table.add("/id/concept/{scheme}/{code}", "A concept; its document is elsewhere", LEADS_ELSEWHERE, redirect);
    table.add("/id/{concept}/{ref}", "A thing; its document is elsewhere", LEADS_ELSEWHERE, redirect);
    Endpoint versionRedirect = new VersionRedirect();
    table.add("/id/concept/{scheme}/{code}/{release}", "A version; its document is elsewhere", LEADS_ELSEWHERE,
        versionRedirect);
    table.add("/id/{concept}/{ref}/{release}", "A version; its document is elsewhere", LEADS_ELSEWHERE,
        versionRedirect);
    Endpoint version = new VersionPage(pages);
    ThingDocument document = new ThingDocument(pages);
    Endpoint followed = new ChangeFeed(pages, document);
    table.add("/doc/concept/{scheme}/{code}", "The document of a concept", Form.DOCUMENT, followed);
    table.add("/doc/{concept}/{ref}", "The document of a thing; .atom follows it", Form.DOCUMENT, followed);
    table.add("/doc/concept/{scheme}/{code}/{release}", "A concept as it was since a release", Form.DOCUMENT, version);
    table.add("/doc/{concept}/{ref}/{release}", "A thing as it was since a release", Form.DOCUMENT, version);
    Endpoint datasets = new CatalogDocument(pages, "/doc/dataset");
    table.add("/doc/dataset", "The list of all datasets, which is the catalogue", Form.DATA, datasets);
    table.add("/doc/dataset.{ending}", "That list in the form of the ending", Form.DATA, datasets);
    table.add("/doc/{concept}", "The list of all things of one kind; .atom follows it", Form.DOCUMENT,
        new ChangeFeed(pages, new ConceptList(pages)));
    table.add("/doc", "The kinds of things there are", PAGE,
        new SitePage((request, release) -> pages.concepts(request)));
  }

  private void history() {
    TimeMap timeMap = new TimeMap();
    HistoryPage history = new HistoryPage(pages);
    table.add("/timemap/concept/{scheme}/{code}", "All versions of a concept", List.of(TimeMap.LINKS), timeMap);
    table.add("/timemap/{concept}/{ref}", "All versions of a thing", List.of(TimeMap.LINKS), timeMap);
    table.add("/history/concept/{scheme}/{code}", "What became of a concept", PAGE, history);
    table.add("/history/{concept}/{ref}", "What became of a thing", PAGE, history);
    FeedDocument feed = new FeedDocument(pages, hub);
    table.add("/feed", "The event stream of all versions", Form.DATA, feed);
    table.add("/feed.atom", "The newest changes for feed readers", List.of(AtomFeed.ATOM), new AtomFeed(hub));
    table.add("/feed.{ending}", "The event stream in the form of the ending", Form.DATA, feed);
    table.add("/feed/{page}", "A page of the event stream", Form.DATA, feed);
  }

  private void vocabulary() {
    Endpoint shapes = new ShapesDocument();
    Endpoint vocabulary = new VocabularyPage(pages);
    table.add("/ns/digitalisering/context.jsonld", "The JSON-LD context",
        List.of(Form.of(RdfFormat.JSONLD)), new ContextFile());
    table.add("/ns/digitalisering/shapes", "The SHACL shapes", Form.RDF, shapes);
    table.add("/ns/digitalisering/shapes.{ending}", "The SHACL shapes in the form of the ending", Form.RDF, shapes);
    table.add("/ns/digitalisering/{release}", "The vocabulary as it was since a release", Form.DOCUMENT,
        new VocabularyVersion(pages));
    table.add("/timemap/ns/digitalisering", "All versions of the vocabulary", List.of(TimeMap.LINKS), new TimeMap());
    table.add("/history/ns/digitalisering", "What became of the vocabulary", PAGE, new HistoryPage(pages));
    table.add("/ns/digitalisering", "The vocabulary", Form.DOCUMENT, vocabulary);
    table.add("/ns/digitalisering.{ending}", "The vocabulary in the form of the ending", Form.DOCUMENT, vocabulary);
  }

  private void downloads(ReleaseFolder releases) {
    Endpoint catalog = new CatalogDocument(pages, "/catalog");
    table.add("/catalog", "The catalogue (DCAT-AP Vlaanderen)", Form.DATA, catalog);
    table.add("/catalog.{ending}", "The catalogue in the form of the ending", Form.DATA, catalog);
    Endpoint description = new VoidDocument();
    table.add("/.well-known/void", "The description of the data in VoID", Form.RDF, description);
    table.add("/.well-known/void.{ending}", "That description in the form of the ending", Form.RDF, description);
    NamedReleases named = new NamedReleases(releases);
    table.add("/dumps/{release}/sha256/{hash}", "Any file that the manifest of a release names, by its SHA-256", FILE,
        new HashedFile(named));
    table.add("/dumps/{release}/{file}", "A file to download; latest leads to the newest release", FILE,
        new DumpFile(named));
    table.add("/dumps/{release}", "The downloads of one release; latest leads to the newest", PAGE,
        new ReleasePage(pages, named));
    table.add("/releases.json", "All releases with their hashes and what each changed", List.of(Form.JSON),
        new ReleaseList());
    table.add("/dumps", "The downloads of the newest release", PAGE, new SitePage(pages::dumps));
  }

  private void pages(Assets assets, QueryService queries) {
    table.add("/", "The front page; an RDF Accept is led to the catalogue", PAGE, new FrontPage(pages));
    table.add("/data", "What the data is, and how to use it", PAGE, new SitePage(pages::data));
    Endpoint quality = new QualityPage(pages);
    table.add("/quality", "How complete the data are (DQV), and what is open", Form.DOCUMENT, quality);
    table.add("/quality.{ending}", "The quality report in the form of the ending", Form.DOCUMENT, quality);
    table.add("/over", "Who publishes, how a fact gets in, how an error is reported", PAGE,
        new SitePage(pages::about));
    table.add("/about", "The English name of /over", LEADS_ELSEWHERE, new EnglishName("/over"));
    table.add("/vergelijk", "Two to four initiatives or authorities side by side", PAGE, new CompareAddress(pages));
    table.add("/compare", "The English name of /vergelijk", LEADS_ELSEWHERE, new EnglishName("/vergelijk"));
    table.add("/open.atom", "What one can apply for now, for feed readers", List.of(AtomFeed.ATOM), new OpenFeed(pages));
    table.add("/open", "What one can apply for now, by deadline", PAGE,
        new SitePage((request, release) -> pages.open(request)));
    table.add("/search", "Search by name", SearchResults.FORMS, new SearchResults(pages));
    table.add("/suggest", "What a search field offers while one types", List.of(Form.JSON), new Suggestions(pages));
    table.add("/sparql", "The SPARQL endpoint; a browser without a query gets the editor", ANSWERS,
        new ServiceDocument(pages, queries));
    Endpoint questions = new QuestionsDocument(pages);
    table.add("/query", "All questions as data, each a sh:SPARQLExecutable with its query", Form.DATA, questions);
    table.add("/query.{ending}", "That list in the form of the ending", Form.DATA, questions);
    table.add("/query/{id}", "A question that others ask, with its answer", SavedQuery.FORMS,
        new SavedQuery(pages, queries));
    Endpoint figure = new FigureDocument(pages, queries);
    table.add("/figure.svg", "The picture of an answer to a query", List.of(Form.SVG), new AnswerPicture(pages, queries));
    table.add("/figure/{id}", "A figure of a page or of a question, as picture or table", FigureDocument.FORMS, figure);
    table.add("/embed/{id}", "A figure as a page for a frame of others", PAGE, figure);
    table.add("/assets/{hash}/{name}", "Styles, scripts and pictures", FILE, new AssetFile(assets));
  }

  private void reconciliation() {
    table.add("/reconcile", "Matches names and numbers in tables with things here (Reconciliation Service API 0.2)",
        List.of(Form.JSON), new Reconciliation());
    table.add("/reconcile/suggest/entity", "Things that begin like a text", List.of(Form.JSON), Suggest.ENTITY);
    table.add("/reconcile/suggest/type", "Types that begin like a text", List.of(Form.JSON), Suggest.TYPE);
    table.add("/reconcile/suggest/property", "Properties that begin like a text", List.of(Form.JSON), Suggest.PROPERTY);
    table.add("/reconcile/properties", "What things of a type can be extended with", List.of(Form.JSON), new Proposals());
    table.add("/reconcile/preview", "A thing on a card for a frame", PAGE, new Preview(pages));
    table.add("/reconcile/view", "An entity by its identifier; its page is elsewhere", LEADS_ELSEWHERE, new EntityView());
  }

  private void machines(SecurityContact security, Vitals vitals) {
    table.add("/health", "Whether the server answers, from which release, and what is wrong", List.of(Form.JSON),
        new Health(vitals));
    table.add("/.well-known/security.txt", "Whom to tell of a hole in the security", List.of(Form.TEXT), security);
    table.add("/openapi.json", "This list of addresses", List.of(Form.JSON), new OpenApi(table));
    table.add("/llms.txt", "What is here for an assistant, and which questions have an answer ready", List.of(Form.TEXT),
        new AssistantText());
    table.add("/robots.txt", "What crawlers may read", List.of(Form.TEXT), new Robots());
    Endpoint sitemap = new Sitemap();
    table.add("/sitemap.xml", "The parts of the site map for search engines", List.of(Sitemap.XML), sitemap);
    table.add("/sitemap/{part}", "A part of it: pages with the day of their last change", List.of(Sitemap.XML), sitemap);
  }
}
