package be.overzicht.http.figure;

import be.overzicht.html.Language;
import be.overzicht.html.Messages;
import be.overzicht.http.document.Contents;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.page.Pages;
import be.overzicht.sparql.QueryService;
import java.nio.charset.StandardCharsets;

/** {@code /figure.svg?query=…&as=bar}: the picture of an answer, under the budget of its query. */
public final class AnswerPicture implements Endpoint {
  private final Pages pages;
  private final QueryService queries;

  /** Sets up with the pages, and what runs queries. */
  public AnswerPicture(Pages pages, QueryService queries) {
    this.pages = pages;
    this.queries = queries;
  }

  @Override
  public Answer answer(Call call) {
    String query = call.query().first("query").orElse("");
    Drawing drawing = new Drawing(call, pages, queries);
    return drawing.of(query, title(call, call.language())).answer(figure -> {
      Resource picture = Resource.only(call, Form.SVG, (form, language) ->
          pages.image(Contents.request(call, language), figure).getBytes(StandardCharsets.UTF_8)).notOnServer();
      return Answer.of(picture.with("query", call.query().values().get("query")));
    });
  }

  private static String title(Call call, Language language) {
    return call.query().first("title").filter(title -> title.length() <= 200)
        .orElseGet(() -> Messages.of(language).text("query.answer"));
  }
}
