package be.overzicht.http.query;

import be.overzicht.html.Address;
import be.overzicht.http.document.Contents;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.CachePolicy;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Content;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Message;
import be.overzicht.http.exchange.Resource.Alternates;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.page.Pages;
import be.overzicht.sparql.QueryService;
import be.overzicht.sparql.protocol.ProtocolRequest;
import be.overzicht.sparql.protocol.QueryRequest;
import be.overzicht.sparql.protocol.RequestReader;
import be.overzicht.sparql.protocol.ResultForm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /sparql} without a query: the description of the service for programs, the editor for people. */
public final class ServiceDocument implements Endpoint {
  private final Pages pages;
  private final QueryService queries;

  /** Sets up with the pages, and what is described. */
  public ServiceDocument(Pages pages, QueryService queries) {
    this.pages = pages;
    this.queries = queries;
  }

  @Override
  public Answer answer(Call call) {
    Optional<String> example = call.query().first("example");
    if (example.isEmpty()) {
      return service(call);
    }
    return new SavedQuery(pages, queries).inEditor(call, example.get())
        .map(content -> example(call, example.get(), content))
        .orElseGet(() -> call.notFound("There is no such example; /sparql has a list of them"));
  }

  private static Answer example(Call call, String id, Content.Whole content) {
    Resource all = new Resource(new Address(QueryRequest.ENDPOINT, Map.of("example", List.of(id))), SavedQuery.FORMS,
        new Alternates(SavedQuery.FORMS, Alternates.By.PARAMETER), content,
        CachePolicy.since(call.site().release().instant()), List.of(), List.of());
    return Answer.of(all.in(QueryForms.of(ResultForm.tables()).named(asked(call).format())));
  }

  private Answer service(Call call) {
    QueryForms forms = QueryForms.of(ResultForm.graphs());
    Content.Whole content = (form, language) -> form.isPage()
        ? Contents.page(call, request -> pages.query(request, call.site().release())).bytes(form, language)
        : queries.describe(call.site().snapshot(), (ResultForm.Statements) forms.results().get(form));
    Resource all = new Resource(new Address(QueryRequest.ENDPOINT, Map.of()), forms.all(),
        new Alternates(forms.data(), Alternates.By.PARAMETER), content,
        CachePolicy.since(call.site().release().instant()), List.of(), List.of());
    return Answer.of(all.in(forms.named(asked(call).format())));
  }

  /** What a request to the endpoint asks. */
  static QueryRequest asked(Call call) {
    Message message = call.message();
    try {
      return RequestReader.read(new ProtocolRequest(
          message.method(), message.query(), message.headers()::value, message.body()));
    } catch (IOException left) {
      throw new UncheckedIOException(left);
    }
  }
}
