package be.overzicht.http.query;

import be.overzicht.html.Address;
import be.overzicht.html.Language;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.CachePolicy;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Content;
import be.overzicht.http.exchange.Resource.Alternates;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.page.query.ShownAnswer;
import be.overzicht.sparql.PreparedQuery;
import be.overzicht.sparql.problem.QueryProblem;
import be.overzicht.sparql.problem.QueryRefused;
import be.overzicht.sparql.problem.Reason;
import be.overzicht.sparql.protocol.QueryRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The answer to a query: a resource like every other, whose content flows under a budget when it is long.
 *
 * @param call the request
 * @param asked the query as it was asked
 * @param query what runs it
 * @param pages shows it to people
 */
record QueryAnswer(Call call, QueryRequest asked, PreparedQuery query, QueryPages pages) implements Content.Flow {
  /** A longer query is in no address that a header names. */
  private static final int LONGEST = 600;
  private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,6}");

  Answer answer() {
    QueryForms forms = forms();
    Address address = address();
    boolean isShort = address.href().length() <= LONGEST;
    Resource all = new Resource(isShort ? address : new Address(QueryRequest.ENDPOINT, Map.of()), forms.all(),
        new Alternates(isShort ? forms.data() : List.of(), Alternates.By.PARAMETER), this,
        CachePolicy.since(call.site().release().instant()), List.of(), List.of());
    return Answer.of(all.in(forms.named(asked.format())));
  }

  private QueryForms forms() {
    return QueryForms.of(query.forms());
  }

  private Address address() {
    Map<String, List<String>> parameters = new LinkedHashMap<>(Map.of("query", List.of(asked.text())));
    parameters.putAll(asked.graphs());
    return new Address(QueryRequest.ENDPOINT, parameters);
  }

  @Override
  public Optional<byte[]> write(Form form, Language language, Content.Opening opening) throws IOException {
    if (!form.isPage()) {
      return query.write(forms().results().get(form), opening::open);
    }
    ShownAnswer shown = new ShownAnswer(asked, query.page(page(call)));
    return Optional.of(pages.answer(call, language, shown).getBytes(StandardCharsets.UTF_8));
  }

  /** The page of rows that an address asks for, from 1. */
  static int page(Call call) {
    String number = call.query().first("page").orElse("1");
    if (!PAGE.matcher(number).matches()) {
      throw new QueryRefused(QueryProblem.of(Reason.PARAMETER,
          "The parameter \"page\" must be a whole number from 1; this one is \"" + number + "\".", "page"));
    }
    return Integer.parseInt(number);
  }

  @Override
  public boolean isRepeatable() {
    return query.isRepeatable();
  }
}
