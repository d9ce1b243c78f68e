package be.overzicht.http.figure;

import be.overzicht.html.section.Figure;
import be.overzicht.html.section.Value;
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
import be.overzicht.http.page.query.Asking.Outcome;
import be.overzicht.http.page.table.CsvText;
import be.overzicht.http.problem.ProblemDetails;
import be.overzicht.sparql.QueryService;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code /figure/{id}.svg}, {@code .csv} and {@code /embed/{id}}: a figure of a page or of a saved query, alone. */
public final class FigureDocument implements Endpoint {
  /** The forms of a figure alone. */
  public static final List<Form> FORMS = List.of(Form.SVG, Form.CSV);
  private static final String EMBED = "/embed/";
  private static final String QUERY = "/query/";

  private final Pages pages;
  private final QueryService queries;

  /** Sets up with the pages that have figures, and what runs queries. */
  public FigureDocument(Pages pages, QueryService queries) {
    this.pages = pages;
    this.queries = queries;
  }

  @Override
  public Answer answer(Call call) {
    boolean isFramed = call.path().startsWith(EMBED);
    Ending ending = Ending.of(call.parameter("id"), isFramed ? List.of() : FORMS);
    String name = ending.path();
    PageRequest request = Contents.request(call, call.language());
    Optional<Figure> own = pages.figure(request, name);
    if (own.isPresent()) {
      return Answer.of(resource(call, name, ending.form(), (form, language) -> {
        PageRequest reader = Contents.request(call, language);
        return bytes(form, reader, pages.figure(reader, name).orElseThrow(), pages.pageOfFigure(reader, name));
      }));
    }
    return ofQuestion(call, name, ending.form());
  }

  private Answer ofQuestion(Call call, String name, Optional<Form> form) {
    Map<String, List<String>> parameters = new LinkedHashMap<>(call.query().values());
    parameters.remove("as");
    Outcome outcome = pages.asking(Contents.request(call, call.language()).with(parameters), call.site().release(), name);
    if (outcome instanceof Outcome.Wrong wrong) {
      return new Answer.Failed(ProblemDetails.of(400, "The question can't be asked so", wrong.detail(), call.path()));
    }
    return outcome instanceof Outcome.Asked asked
        ? new Drawing(call, pages, queries).of(asked.question().query(),
            pages.title(Contents.request(call, call.language()), asked.question())).answer(figure ->
                Answer.of(resource(call, name, form, (any, language) -> bytes(any, Contents.request(call, language),
                    figure.named(name, Contents.request(call, language).address()), QUERY + name)).notOnServer()))
        : call.notFound("There is no such figure; map, timeline and matrix are, and so is every question of /query whose "
            + "answer can be drawn");
  }

  private static Resource resource(Call call, String name, Optional<Form> form, Content.Whole content) {
    boolean isFramed = call.path().startsWith(EMBED);
    Resource resource = isFramed ? Resource.only(call, Form.HTML, content)
        : Resource.of(call, "/figure/" + name, FORMS, content).in(form);
    for (var parameter : call.query().values().entrySet()) {
      resource = parameter.getKey().equals("lang") ? resource : resource.with(parameter.getKey(), parameter.getValue());
    }
    return call.query().values().isEmpty() ? resource : resource.notOnServer();
  }

  private byte[] bytes(Form form, PageRequest request, Figure figure, String page) {
    String text = form.isPage() ? pages.framed(request, figure, page)
        : form.equals(Form.SVG) ? pages.image(request, figure) : csv(figure);
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String csv(Figure figure) {
    return CsvText.write(figure.text().columns(), figure.text().rows().stream().map(row -> row.stream()
        .map(cell -> cell.stream().map(FigureDocument::text).collect(Collectors.joining("; "))).toList()).toList());
  }

  private static String text(Value value) {
    return value.note().isEmpty() ? value.link().text() : value.link().text() + " (" + value.note() + ")";
  }
}
