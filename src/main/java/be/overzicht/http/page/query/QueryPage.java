package be.overzicht.http.page.query;

import be.overzicht.html.Language;
import be.overzicht.html.Link;
import be.overzicht.html.PageContent;
import be.overzicht.html.view.QueryView;
import be.overzicht.http.page.model.Json;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Vocab;
import be.overzicht.release.Release;
import be.overzicht.sparql.problem.QueryProblem;
import be.overzicht.store.facts.TermUse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The page to ask queries on, with the questions of the release to begin with. */
public final class QueryPage {
  private static final String EXAMPLE = "example";
  private final Reading reading;
  private final List<Question> questions;

  /** The page for this reader. */
  public QueryPage(Reading reading, Release release) {
    this.reading = reading;
    this.questions = Question.of(reading.edition(), release);
  }

  /** What stands on it before anything is asked. */
  public PageContent content() {
    Optional<Question> chosen = questions.stream()
        .filter(question -> question.id().equals(reading.address().first(EXAMPLE))).findFirst();
    return page(chosen, new QueryView.Dialogue(chosen.map(Question::query).orElseGet(this::firstQuery), null, null));
  }

  /** The same with the answer to a query. */
  public PageContent answered(ShownAnswer answer) {
    String query = answer.asked().text();
    return page(asked(query), new QueryView.Dialogue(query, new AnswerText(reading, answer).view(), null));
  }

  /** The same with what is wrong with a query. */
  public PageContent refused(QueryProblem fault) {
    String query = fault.query().orElseGet(() -> reading.address().first("query"));
    return page(asked(query), new QueryView.Dialogue(query, null, new FaultText(reading).of(query, fault)));
  }

  private PageContent page(Optional<Question> chosen, QueryView.Dialogue dialogue) {
    String title = chosen.map(question -> question.text("title", reading)).orElse(reading.t("query.title"));
    QueryView view = new QueryView(dialogue, chosen.map(this::question).orElse(null), groups(),
        schema(), Json.write(new TreeMap<>(reading.edition().prefixes().namespaces())));
    return PageContent.of(title, reading.t("query.lead"), view);
  }

  /** The question that has this query, if it was not changed. */
  private Optional<Question> asked(String query) {
    return questions.stream().filter(question -> question.query().strip().equals(query.strip().replace("\r", "")))
        .findFirst();
  }

  private List<QueryView.Group> groups() {
    Map<String, List<QueryView.Question>> byUser = new LinkedHashMap<>();
    for (String user : List.of("local-official", "member-of-parliament", "journalist", "data-engineer")) {
      questions.stream().filter(question -> question.users().contains(user)).forEach(question ->
          byUser.computeIfAbsent(user, key -> new ArrayList<>()).add(question(question)));
    }
    return byUser.entrySet().stream()
        .map(entry -> new QueryView.Group(reading.t("query.user." + entry.getKey()), entry.getValue())).toList();
  }

  private QueryView.Question question(Question question) {
    return new QueryView.Question(new Link(QuestionPage.PATH + question.id(), question.text("title", reading)),
        question.text("explanation", reading));
  }

  private String firstQuery() {
    return """
        PREFIX dig: <%s>
        PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

        SELECT ?initiative ?name
        WHERE {
          ?initiative a dig:Initiatief ;
            skos:prefLabel ?name .
          FILTER (LANG(?name) = "%s")
        }
        ORDER BY ?name
        """.formatted(reading.edition().uris().vocabulary(), reading.language().tag());
  }

  /** Classes and properties of the data, each group by name. */
  private List<QueryView.Terms> schema() {
    TermUse use = reading.edition().part(TermUse.class, edition -> edition.snapshot().termUse());
    Map<Boolean, List<QueryView.Term>> byKind = use.terms().stream()
        .flatMap(iri -> reading.edition().prefixes().shorten(iri).map(name -> term(iri, name, use)).stream())
        .sorted(Comparator.comparing(QueryView.Term::label, reading.language().order()))
        .collect(Collectors.partitioningBy(QueryView.Term::isClass));
    return List.of(new QueryView.Terms(reading.t("query.classes"), byKind.get(true)),
        new QueryView.Terms(reading.t("query.properties"), byKind.get(false)));
  }

  private QueryView.Term term(String iri, String name, TermUse use) {
    boolean isClass = !iri.equals(Vocab.RDF_TYPE)
        && use.example(iri).filter(fact -> fact.property().equals(Vocab.RDF_TYPE)).isPresent();
    String names = Language.all().stream()
        .flatMap(language -> reading.edition().label(iri, language.tag()).stream())
        .distinct().collect(Collectors.joining(" "));
    return new QueryView.Term(name, reading.label(iri), names, isClass);
  }
}
