package be.overzicht.http.query;

import be.overzicht.html.Language;
import be.overzicht.http.document.Contents;
import be.overzicht.http.document.Ending;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Content;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.page.PageRequest;
import be.overzicht.http.page.Pages;
import be.overzicht.http.page.query.AskedQuestion;
import be.overzicht.http.page.query.Asking.Outcome;
import be.overzicht.http.page.query.ShownAnswer;
import be.overzicht.http.problem.ProblemDetails;
import be.overzicht.sparql.PreparedQuery;
import be.overzicht.sparql.QueryService;
import be.overzicht.sparql.protocol.QueryRequest;
import be.overzicht.sparql.protocol.ResultForm;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** {@code /query/{id}}: a question of the release as an address, answered as a page and for programs. */
public final class SavedQuery implements Endpoint {
  private static final String PATH = "/query/";
  private static final QueryForms TABLES = QueryForms.of(ResultForm.tables());

  /** A page first, then the forms of tables. */
  public static final List<Form> FORMS = forms();

  private final Pages pages;
  private final QueryService queries;

  /** Sets up with the pages that know the questions, and what runs queries. */
  public SavedQuery(Pages pages, QueryService queries) {
    this.pages = pages;
    this.queries = queries;
  }

  private static List<Form> forms() {
    List<Form> forms = new ArrayList<>(List.of(Form.HTML));
    forms.addAll(TABLES.data());
    return List.copyOf(forms);
  }

  @Override
  public Answer answer(Call call) {
    Ending ending = Ending.of(call.path(), FORMS);
    return answer(call, call.parameter("id").substring(0,
        call.parameter("id").length() - (call.path().length() - ending.path().length())), ending.form());
  }

  private Answer answer(Call call, String id, Optional<Form> ending) {
    Outcome outcome = pages.asking(Contents.request(call, call.language()), call.site().release(), id);
    if (outcome instanceof Outcome.Asked asked) {
      Resource resource = Resource.of(call, PATH + id, FORMS, content(call, asked.question()));
      for (String name : call.query().values().keySet()) {
        resource = name.equals("lang") ? resource : resource.with(name, call.query().values().get(name));
      }
      return Answer.of(resource.in(ending.or(() -> TABLES.named(call.query().first("format")))));
    }
    return outcome instanceof Outcome.Wrong wrong
        ? new Answer.Failed(ProblemDetails.told(400, "The question can't be asked so", wrong.detail(), call.path()))
        : call.notFound("There is no such question; /sparql has a list of them");
  }

  /** The question in the editor, and its answer for programs: {@code /sparql?example=}. */
  Optional<Content.Whole> inEditor(Call call, String id) {
    PageRequest withoutParameters = new PageRequest(call.site().snapshot(), call.site().day(), call.site().contact(),
        call.language(), PATH + id, Map.of());
    return pages.asking(withoutParameters, call.site().release(), id)
        instanceof Outcome.Asked asked
        ? Optional.of((form, language) -> form.isPage()
            ? Contents.page(call, request -> pages.query(request, call.site().release())).bytes(form, language)
            : content(call, asked.question()).bytes(form, language))
        : Optional.empty();
  }

  private Content.Whole content(Call call, AskedQuestion asked) {
    return (form, language) -> form.isPage() ? page(call, asked, language) : run(call, asked, query -> table(query, form));
  }

  private byte[] page(Call call, AskedQuestion asked, Language language) {
    PageRequest request = Contents.request(call, language);
    ShownAnswer shown = run(call, asked, query -> new ShownAnswer(request(asked), query.page(QueryAnswer.page(call))));
    return pages.question(request, asked, shown).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] table(PreparedQuery query, Form form) {
    ByteArrayOutputStream flowing = new ByteArrayOutputStream();
    return query.write(TABLES.results().get(form), () -> Optional.of(flowing)).orElseGet(flowing::toByteArray);
  }

  /** Runs the query under a budget; its answer is whole before any of it is sent, so that no slow reader holds it up. */
  private <T> T run(Call call, AskedQuestion asked, Function<PreparedQuery, T> reader) {
    QueryService.Client client = new QueryService.Client(call.message().client(),
        Optional.ofNullable(call.headers().value("X-Forwarded-For")), () -> { });
    return queries.run(request(asked), call.site().snapshot(), client, reader);
  }

  private static QueryRequest request(AskedQuestion asked) {
    return new QueryRequest(asked.query(), List.of(), List.of(), Optional.empty());
  }
}
