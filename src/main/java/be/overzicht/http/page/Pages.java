package be.overzicht.http.page;

import be.overzicht.html.Assets;
import be.overzicht.html.PageContent;
import be.overzicht.html.section.Figure;
import be.overzicht.html.section.FigureView;
import be.overzicht.html.view.SourceProblemsView;
import be.overzicht.http.page.act.AboutPage;
import be.overzicht.http.page.act.ChangeSentences;
import be.overzicht.http.page.act.ComparePage;
import be.overzicht.http.page.act.Comparison;
import be.overzicht.http.page.act.OpenPage;
import be.overzicht.http.page.figure.AnswerFigure;
import be.overzicht.http.page.figure.PageFigures;
import be.overzicht.http.page.list.FilteredList;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.query.AskedQuestion;
import be.overzicht.http.page.query.Asking;
import be.overzicht.http.page.query.QueryPage;
import be.overzicht.http.page.query.Question;
import be.overzicht.http.page.query.ShownAnswer;
import be.overzicht.http.page.site.CatalogPage;
import be.overzicht.http.page.site.ChangesPage;
import be.overzicht.http.page.site.ConceptsPage;
import be.overzicht.http.page.site.DataPage;
import be.overzicht.http.page.site.FrontPage;
import be.overzicht.http.page.site.ProblemContent;
import be.overzicht.http.page.site.QualityPage;
import be.overzicht.http.page.site.SearchJson;
import be.overzicht.http.page.site.SearchPage;
import be.overzicht.http.page.site.VocabularyPage;
import be.overzicht.http.page.table.DataTable;
import be.overzicht.http.page.table.Workbook;
import be.overzicht.http.page.thing.ThingPage;
import be.overzicht.http.problem.ProblemDetails;
import be.overzicht.release.Release;
import be.overzicht.release.history.History;
import be.overzicht.sparql.problem.QueryProblem;
import be.overzicht.sparql.protocol.AnswerPage;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Every page of the site, as HTML: one method a kind of page. */
public final class Pages {
  private final Frames frames;

  /** Pages that use these styles and scripts. */
  public Pages(Assets assets) {
    this.frames = new Frames(assets);
  }

  /** A page that is no part of the site, such as a card for a frame. */
  public String of(PageRequest request, Function<Reading, PageContent> page) {
    return frames.render(request, page.apply(reading(request)));
  }

  /** {@code /}. */
  public String front(PageRequest request) {
    return frames.render(request, new FrontPage(reading(request)).content());
  }

  /** {@code /doc/{concept}/{ref}}: any thing that the snapshot knows. */
  public String thing(PageRequest request, String iri) {
    return frames.render(request, new ThingPage(reading(request), iri).content());
  }

  /** {@code /doc}: the kinds of things there are. */
  public String concepts(PageRequest request) {
    return frames.render(request, new ConceptsPage(reading(request)).content());
  }

  /** {@code /doc/{concept}}: the things of one concept that the parameters select, paged. */
  public String list(PageRequest request, String concept) {
    return frames.render(request, new FilteredList(reading(request), concept).content());
  }

  /** The same selection as a table, whole. */
  public DataTable listTable(PageRequest request, String concept, String license) {
    return new FilteredList(reading(request), concept).table(license);
  }

  /** This page of it as a table. */
  public DataTable listPageTable(PageRequest request, String concept, String license) {
    return new FilteredList(reading(request), concept).pageTable(license);
  }

  /** A table as a workbook with headings in the reader's language. */
  public byte[] workbook(PageRequest request, DataTable table) throws IOException {
    return new Workbook(reading(request), table).bytes();
  }

  /** Whether the things of a concept have places on earth. */
  public boolean hasPlaces(PageRequest request, String concept) {
    return FilteredList.hasPlaces(reading(request), concept);
  }

  /** The IRIs of the same selection on this page of the list, for its RDF forms. */
  public List<String> listMembers(PageRequest request, String concept) {
    return new FilteredList(reading(request), concept).members();
  }

  /** Whether there are things of a concept. */
  public boolean hasList(PageRequest request, String concept) {
    return reading(request).edition().concepts().contains(concept);
  }

  /** What the address of a list asks for that the list cannot do, if anything. */
  public Optional<String> listFault(PageRequest request, String concept) {
    return FilteredList.fault(reading(request), concept);
  }

  /** How many things the whole selection has. */
  public int listSize(PageRequest request, String concept) {
    return new FilteredList(reading(request), concept).size();
  }

  /** {@code /ns/digitalisering}. */
  public String vocabulary(PageRequest request) {
    return frames.render(request, new VocabularyPage(reading(request)).content());
  }

  /** {@code /watch}: what is wrong with the sources. */
  public String sourceProblems(PageRequest request, SourceProblemsView problems) {
    return frames.render(request, PageContent.of(problems.title(), problems.title(), problems));
  }

  /** {@code /dumps}. */
  public String dumps(PageRequest request, Release release) {
    return frames.render(request, new DataPage(reading(request), release).dumps());
  }

  /** {@code /dumps/{release}}. */
  public String release(PageRequest request, Release release) {
    return frames.render(request, new DataPage(reading(request), release).release());
  }

  /** {@code /data}. */
  public String data(PageRequest request, Release release) {
    return frames.render(request, new DataPage(reading(request), release).data());
  }

  /** {@code /sparql} for a browser that asks nothing yet. */
  public String query(PageRequest request, Release release) {
    return frames.render(request, new QueryPage(reading(request), release).content());
  }

  /** {@code /sparql} for a browser that asked a query: the page with its answer. */
  public String answer(PageRequest request, Release release, ShownAnswer answer) {
    return frames.render(request, new QueryPage(reading(request), release).answered(answer));
  }

  /** {@code /sparql} for a browser whose query was not answered: the page with what is wrong. */
  public String refusal(PageRequest request, Release release, QueryProblem fault) {
    return frames.render(request, new QueryPage(reading(request), release).refused(fault));
  }

  /** All saved queries, in order. */
  public List<Question> questions(PageRequest request, Release release) {
    return new Asking(reading(request), release).questions();
  }

  /** What an address of a saved query asks. */
  public Asking.Outcome asking(PageRequest request, Release release, String id) {
    return new Asking(reading(request), release).read(id);
  }

  /** {@code /query/{id}}: a question with its answer. */
  public String question(PageRequest request, AskedQuestion asked, ShownAnswer answer) {
    return frames.render(request, asked.page(reading(request), answer));
  }

  /** A figure of a page by its name, if there is one. */
  public Optional<Figure> figure(PageRequest request, String name) {
    return PageFigures.find(reading(request), name);
  }

  /** The page that a figure of a page stands on. */
  public String pageOfFigure(PageRequest request, String name) {
    return PageFigures.page(reading(request), name);
  }

  /** What a question asks, in the reader's words. */
  public String title(PageRequest request, AskedQuestion asked) {
    return asked.title(reading(request));
  }

  /** The picture of an answer. */
  public AnswerFigure figure(PageRequest request, AnswerPage answer) {
    return new AnswerFigure(reading(request), answer);
  }

  /** A figure as an image. */
  public String image(PageRequest request, Figure figure) {
    return alone(request, figure, "/", FigureView.IMAGE).strip();
  }

  /** A figure as a page for a frame, with where it stands among other things. */
  public String framed(PageRequest request, Figure figure, String page) {
    return alone(request, figure, page, FigureView.FRAMED);
  }

  private String alone(PageRequest request, Figure figure, String page, String template) {
    return frames.render(request,
        PageContent.of(figure.title(), figure.intro(), new FigureView(figure, page, template)));
  }

  /** {@code /search}. */
  public String search(PageRequest request) {
    return frames.render(request, new SearchPage(reading(request)).content());
  }

  /** {@code /search} as JSON. */
  public String searchJson(PageRequest request) {
    return new SearchJson(reading(request)).results();
  }

  /** {@code /suggest}: what a search field offers, as JSON. */
  public String suggest(PageRequest request) {
    return new SearchJson(reading(request)).suggestions();
  }

  /** {@code /feed}: what changed of late; {@code newest} is the path of the page with the newest changes. */
  public String changes(PageRequest request, History history, String newest) {
    return frames.render(request, new ChangesPage(reading(request)).overview(history, newest));
  }

  /** {@code /feed/{page}}. */
  public String feed(PageRequest request, FeedListing listing) {
    List<ChangesPage.Change> changes = listing.entries().stream()
        .map(entry -> new ChangesPage.Change(entry.thing(), entry.version(), entry.change(), entry.instant())).toList();
    return frames.render(request, new ChangesPage(reading(request)).feed(changes, listing.earlier(), listing.later()));
  }

  /** {@code /over}. */
  public String about(PageRequest request, Release release) {
    return frames.render(request, new AboutPage(reading(request), request.contact(), release).content());
  }

  /** What an address asks to compare. */
  public Comparison.Outcome comparison(PageRequest request) {
    return Comparison.of(reading(request));
  }

  /** {@code /vergelijk}. */
  public String compare(PageRequest request, Comparison comparison) {
    return frames.render(request, new ComparePage(reading(request), comparison).content());
  }

  /** {@code /open}: what one can apply for now. */
  public String open(PageRequest request) {
    return frames.render(request, new OpenPage(reading(request)).content());
  }

  /** The same in sentences, for those who follow it. */
  public List<OpenPage.Entry> openNow(PageRequest request) {
    return new OpenPage(reading(request)).entries();
  }

  /** The title with this key. */
  public String title(PageRequest request, String key, Object... arguments) {
    return reading(request).t(key, arguments);
  }

  /** The name of a kind of things. */
  public String kind(PageRequest request, String concept) {
    return reading(request).many(concept);
  }

  /** The name of a thing. */
  public String name(PageRequest request, String iri) {
    return reading(request).label(iri);
  }

  /** The IRIs of the whole selection, for those who follow it. */
  public List<String> listAll(PageRequest request, String concept) {
    return new FilteredList(reading(request), concept).all();
  }

  /** What a change did, in a line. */
  public String changeTitle(PageRequest request, ChangeSentences.Change change) {
    return new ChangeSentences(reading(request)).title(change);
  }

  /** What a change did, in sentences. */
  public String changeSummary(PageRequest request, ChangeSentences.Change change) {
    return new ChangeSentences(reading(request)).summary(change);
  }

  /** {@code /quality}. */
  public String quality(PageRequest request) {
    return frames.render(request, new QualityPage(reading(request)).content());
  }

  /** {@code /catalog}. */
  public String catalog(PageRequest request, Release release) {
    return frames.render(request, new CatalogPage(reading(request), release).content());
  }

  /** The versions of one thing. */
  public String history(PageRequest request, HistoryListing listing) {
    List<ChangesPage.Step> steps = listing.versions().stream().map(version -> new ChangesPage.Step(
        version.release(), version.change(), version.instant(), version.added(), version.removed(),
        version.sources())).toList();
    return frames.render(request, new ChangesPage(reading(request)).history(listing.thing(), steps));
  }

  /** Any problem; a 404 suggests near matches. */
  public String problem(PageRequest request, ProblemDetails problem) {
    return frames.render(request, new ProblemContent(reading(request)).of(problem));
  }

  private static Reading reading(PageRequest request) {
    return request.reading();
  }
}
