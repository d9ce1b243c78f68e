package be.overzicht.http.page.site;

import be.overzicht.html.Link;
import be.overzicht.html.PageContent;
import be.overzicht.html.view.ProblemView;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.problem.ProblemDetails;
import be.overzicht.search.Hit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A page that says what went wrong, in the reader's language, and where to go from there. */
public final class ProblemContent {
  private static final int NOT_FOUND = 404;
  /** The empty one before the first slash, the kind of address, the concept and the reference. */
  private static final int CONCEPT_STEPS = 4;
  private static final int MOST_NEAR = 6;
  private final Reading reading;

  /** Problems for this reader. */
  public ProblemContent(Reading reading) {
    this.reading = reading;
  }

  /** What stands on the page: the reader's words for the status where there are any, and what programs are told. */
  public PageContent of(ProblemDetails problem) {
    String key = "problem." + problem.status();
    String heading = reading.words().find(key).orElse(problem.title());
    boolean isTold = problem.audience() == ProblemDetails.Audience.READER;
    Optional<String> lead = isTold ? Optional.of(problem.detail()) : reading.words().find(key + ".lead");
    return PageContent.of(heading, lead.orElse(problem.detail()), new ProblemView(problem.status(), heading,
        lead.orElse(""), isTold ? "" : problem.detail(), suggestions(problem)));
  }

  /** Addresses that work: those that the problem names, or for what was not found those that may be meant. */
  private List<Link> suggestions(ProblemDetails problem) {
    if (problem.choices().isEmpty() && problem.status() == NOT_FOUND) {
      String[] steps = reading.address().path().split("/");
      return steps.length == 0 ? List.of()
          : Stream.concat(pages(steps[steps.length - 1]), things(steps)).limit(MOST_NEAR).toList();
    }
    return problem.choices().stream().map(option -> new Link(option.href(), option.label())).toList();
  }

  /** Pages of the site that are called like the last step of the path, such as the list of all initiatives. */
  private Stream<Link> pages(String last) {
    Stream<Link> pages = Stream.of("/data", "/sparql", "/search", "/dumps", "/catalog", "/feed", "/quality",
        "/ns/digitalisering").map(path -> new Link(path, reading.t("nav" + path.replace('/', '.'))));
    Stream<Link> lists = reading.edition().concepts().stream()
        .map(concept -> new Link("/doc/" + concept, reading.many(concept)));
    return Stream.concat(lists, pages).filter(page -> NearReferences.areNear(last, page.text())
        || NearReferences.areNear(last, page.href().substring(page.href().lastIndexOf('/') + 1)));
  }

  /** Things whose reference or name is near to the last step of the path. */
  private Stream<Link> things(String[] steps) {
    String last = steps[steps.length - 1].replaceAll("\\.[a-z]{2,6}$", "");
    Stream<String> references = steps.length < CONCEPT_STEPS ? Stream.empty()
        : new NearReferences(reading, steps[2]).to(last).stream();
    Stream<String> names = SearchJson.near(reading, last.replace('-', ' ')).stream().map(Hit::iri);
    return Stream.concat(references, names).distinct().map(reading::link);
  }
}
