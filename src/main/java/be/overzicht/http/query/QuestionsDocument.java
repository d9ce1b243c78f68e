package be.overzicht.http.query;

import be.overzicht.catalog.question.QuestionStatements;
import be.overzicht.http.document.Contents;
import be.overzicht.http.document.Ending;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.page.Pages;
import be.overzicht.rdf.RdfDocument;
import be.overzicht.rdf.Uris;
import java.util.List;
import java.util.Map;

/**
 * {@code /query}: all questions as data, RDF for whoever does not say what it wants. A browser gets the list beside the
 * editor.
 */
public final class QuestionsDocument implements Endpoint {
  private static final String PATH = "/query";

  private final Pages pages;

  /** Sets up with the pages. */
  public QuestionsDocument(Pages pages) {
    this.pages = pages;
  }

  @Override
  public Answer answer(Call call) {
    Ending ending = Ending.of(call.path(), Form.DATA);
    if (!ending.path().equals(PATH)) {
      return call.notFound("The list of questions has no such form; take one of .html .ttl .nt .jsonld .rdf .trig .nq");
    }
    return Answer.of(Resource.of(call, PATH, Form.DATA,
            Contents.of(call, request -> pages.query(request, call.site().release()), () -> document(call)))
        .in(ending.form()));
  }

  private RdfDocument document(Call call) {
    Uris uris = call.site().uris();
    List<QuestionStatements.Asked> questions = pages.questions(Contents.request(call, call.language()),
        call.site().release()).stream().map(question -> new QuestionStatements.Asked(question.id(), question.header(),
            question.query(), question.parameter(uris).map(parameter ->
                Map.entry(parameter.name(), parameter.standard())))).toList();
    return new RdfDocument(new QuestionStatements(uris).of(questions), call.site().prefixes());
  }
}
