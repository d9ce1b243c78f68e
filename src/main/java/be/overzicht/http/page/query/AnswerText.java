package be.overzicht.http.page.query;

import be.overzicht.html.Address;
import be.overzicht.html.Link;
import be.overzicht.html.section.Table;
import be.overzicht.html.section.Value;
import be.overzicht.html.view.Paging;
import be.overzicht.html.view.QueryView;
import be.overzicht.http.page.figure.AnswerFigure;
import be.overzicht.http.page.model.Reading;
import be.overzicht.sparql.protocol.AnswerPage.Extent;
import be.overzicht.sparql.protocol.AnswerPage.Kind;
import be.overzicht.sparql.protocol.AnswerPage;
import be.overzicht.store.facts.Term;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Shows an answer: yes or no, or its rows with how many there are and where the others stand. */
record AnswerText(Reading reading, ShownAnswer answer) {
  private static final String TITLE = "query.answer";
  private static final String QUERY = "query";
  private static final int LONGEST = 400;

  /** The answer as a page shows it. */
  QueryView.Answer view() {
    AnswerPage page = answer.page();
    if (page.kind() == Kind.TRUE || page.kind() == Kind.FALSE) {
      return new QueryView.Answer(reading.t("query.answer." + page.kind()), null, List.of(), null, List.of());
    }
    Table table = Table.whole("answer", reading.t(TITLE), page.columns(),
        page.rows().stream().map(row -> row.stream().map(this::cell).toList()).toList());
    return new QueryView.Answer(extent(page), page.rows().isEmpty() ? null : table, files(), paging(page.extent()),
        again());
  }

  private String extent(AnswerPage page) {
    Extent extent = page.extent();
    if (page.rows().isEmpty()) {
      return reading.t(extent.page() == 1 ? "query.answer.none" : "query.answer.beyond");
    }
    if (extent.complete() && extent.counted() <= AnswerPage.LENGTH) {
      return reading.words().count("query.answer.rows", extent.counted());
    }
    long from = (extent.page() - 1L) * AnswerPage.LENGTH + 1;
    return reading.t(extent.complete() ? "query.answer.part" : "query.answer.part.more",
        from, from + page.rows().size() - 1, extent.counted());
  }

  private List<QueryView.File> files() {
    return answer.page().kind() == Kind.STATEMENTS
        ? List.of(file("ttl", "query.all.statements"))
        : Stream.concat(Stream.of(file("csv", "query.all.rows")), pictures(new Address("/figure.svg", Map.of())
            .with(QUERY, List.of(answer.asked().text())))).toList();
  }

  /** The pictures that fit the answer, at an address with the kind of each. */
  Stream<QueryView.File> pictures(Address of) {
    return of.href().length() > Address.LONGEST_TEXT ? Stream.empty()
        : new AnswerFigure(reading, answer.page()).fitting().stream().map(as -> new QueryView.File(as.key(),
            new Link(of.with("as", List.of(as.key())).href(), reading.t("figure.as." + as.key()) + " (SVG)")));
  }

  private QueryView.File file(String format, String key) {
    Address whole = reading.address().without("page").without("lang").without("output");
    return new QueryView.File(format, new Link(whole.with("format", List.of(format)).href(), reading.t(key)));
  }

  /** The query and its graphs, when they are not in the address of the page because the query is too long for it. */
  private List<QueryView.Field> again() {
    if (!reading.address().all(QUERY).isEmpty()) {
      return List.of();
    }
    Stream<QueryView.Field> graphs = answer.asked().graphs().entrySet().stream().flatMap(parameter ->
        parameter.getValue().stream().map(graph -> new QueryView.Field(parameter.getKey(), graph)));
    return Stream.concat(Stream.of(new QueryView.Field(QUERY, answer.asked().text())), graphs).toList();
  }

  private Paging paging(Extent extent) {
    long last = (extent.counted() + AnswerPage.LENGTH - 1) / AnswerPage.LENGTH;
    Link previous = extent.page() > 1 ? page(extent.page() - 1, "list.previous") : null;
    Link next = extent.page() < last || !extent.complete() ? page(extent.page() + 1, "list.next") : null;
    return previous == null && next == null ? null
        : new Paging(reading.t(extent.complete() ? "list.page" : "query.answer.page", extent.page(), last), previous, next);
  }

  private Link page(int number, String key) {
    return new Link(reading.address().with("page", List.of(String.valueOf(number))).without("lang").href(), reading.t(key));
  }

  private List<Value> cell(Optional<Term> value) {
    return value.map(term -> List.of(value(term))).orElse(List.of());
  }

  private Value value(Term term) {
    if (term instanceof Term.Literal literal) {
      String text = literal.text().length() > LONGEST ? literal.text().substring(0, LONGEST) + " …" : literal.text();
      return new Value(Link.plain(text), literal.language().isEmpty() ? null : literal.language(), "");
    }
    String iri = term.text();
    boolean leads = iri.startsWith("http://") || iri.startsWith("https://");
    return Value.of(leads ? new Link(reading.href(iri), shortened(iri)) : Link.plain(iri));
  }

  private String shortened(String iri) {
    String base = reading.edition().uris().base();
    return reading.edition().prefixes().shorten(iri)
        .orElse(iri.startsWith(base + "/") ? iri.substring(base.length()) : iri);
  }
}
