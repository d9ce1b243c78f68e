package be.overzicht.http.page.site;

import be.overzicht.html.Frame;
import be.overzicht.html.Link;
import be.overzicht.html.PageContent;
import be.overzicht.html.view.SearchView;
import be.overzicht.http.page.model.Authorities;
import be.overzicht.http.page.model.Finder;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Status;
import be.overzicht.http.page.model.Vocab;
import be.overzicht.http.page.offer.Practical;
import be.overzicht.search.Hit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a search finds, by kind and with the reason. */
public final class SearchPage {
  /** How many finds there are at most, and when no fewer are asked for. */
  public static final int MOST = 60;

  private static final int MOST_OFFERS = 10;
  private final Reading reading;
  private final String words;

  /** The search in the reader's address. */
  public SearchPage(Reading reading) {
    this.reading = reading;
    this.words = reading.address().first("q").strip();
  }

  /** What stands on the page. */
  public PageContent content() {
    List<Hit> hits = hits();
    Map<String, List<SearchView.Result>> byConcept = hits.stream().collect(Collectors.groupingBy(
        Hit::concept, LinkedHashMap::new, Collectors.mapping(this::result, Collectors.toList())));
    List<SearchView.Group> groups = Stream.concat(hits.stream().flatMap(hit -> offers(hit).stream()),
        byConcept.entrySet().stream().map(entry ->
            new SearchView.Group(reading.many(entry.getKey()), entry.getValue(), Optional.empty()))).toList();
    String count = words.isEmpty() ? "" : reading.words().count("search.count", hits.size());
    String title = words.isEmpty() ? reading.t("nav.search") : reading.t("search.title", words);
    return new PageContent(new Frame.Meta(title, reading.t("search.description"), ""),
        List.of(), new SearchView(words, count, groups, List.of()));
  }

  /** The finds, the best first; an address of others finds what it is the same as. */
  List<Hit> hits() {
    if (words.startsWith("http://") || words.startsWith("https://")) {
      return reading.edition().uris().isThing(words) && reading.edition().snapshot().isKnown(words)
          ? List.of(new Hit(words, reading.edition().uris().concept(words).orElseThrow(), Hit.Reason.NAME, ""))
          : Finder.names(reading.edition()).find(words).stream().filter(match -> match.reason() == Hit.Reason.NUMBER)
              .limit(most()).map(match -> new Hit(match.entry().iri(), match.entry().concept(), match.reason(),
                  match.matched())).toList();
    }
    return Finder.of(reading.edition()).search(words, most());
  }

  private int most() {
    String limit = reading.address().first("limit");
    return limit.isEmpty() ? MOST : Integer.parseInt(limit);
  }

  /** What runs now on a theme that was looked for by one of its names, before everything else. */
  private Optional<SearchView.Group> offers(Hit hit) {
    if (!hit.concept().equals("concept") || hit.reason() != Hit.Reason.NAME) {
      return Optional.empty();
    }
    List<SearchView.Result> running = reading.facts().pointing(reading.edition().uris().term("thema"), hit.iri()).stream()
        .filter(iri -> new Status(reading, iri).claim() == Status.Claim.RUNNING)
        .sorted(Comparator.comparing((String iri) -> new Status(reading, iri), Status.order())
            .thenComparing(reading::label, reading.language().order()))
        .limit(MOST_OFFERS)
        .map(iri -> result(new Hit(iri, "initiatief", Hit.Reason.NAME, "")))
        .toList();
    String theme = reading.label(hit.iri());
    return running.isEmpty() ? Optional.empty()
        : Optional.of(new SearchView.Group(reading.t("search.offers", theme), running, Optional.of(new Link(
            "/doc/initiatief?theme=" + hit.iri().substring(hit.iri().lastIndexOf('/') + 1),
            reading.t("search.offers.all", theme)))));
  }

  /** Who provides it, whom to contact, how to apply. */
  private List<Link> details(String iri) {
    Stream<Link> providers = reading.facts().things(iri, reading.edition().uris().term("aanbieder")).stream()
        .map(reading::link);
    return reading.edition().uris().concept(iri).filter("initiatief"::equals).isEmpty() ? List.of()
        : Stream.concat(providers, new Practical(reading, iri).links().stream()).toList();
  }

  private SearchView.Result result(Hit hit) {
    String reason = switch (hit.reason()) {
      case NAME, TEXT -> "";
      case FORMER_NAME -> reading.t("search.former", hit.matched());
      case NUMBER -> reading.t("search.number", hit.matched());
      case SIMILAR -> reading.t("search.similar");
    };
    List<String> successors = Authorities.of(reading.edition()).successors(hit.iri());
    Link today = hit.concept().equals("bestuurseenheid") && !successors.isEmpty()
        ? reading.link(successors.get(successors.size() - 1)) : null;
    String text = reading.text(hit.iri(), Vocab.DCT_DESCRIPTION).orElse("");
    return new SearchView.Result(reading.link(hit.iri()), new Status(reading, hit.iri()).shown(),
        details(hit.iri()), reason, today, text);
  }
}
