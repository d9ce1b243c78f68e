package be.overzicht.http.site;

import be.overzicht.html.Language;
import be.overzicht.http.document.Contents;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.query.Asking;
import be.overzicht.rdf.Uris;
import java.util.stream.Collectors;

/**
 * {@code /llms.txt} (<a href="https://llmstxt.org/">llmstxt.org</a>): what is here for an assistant that was asked
 * something, the questions that have an answer ready first.
 */
public final class AssistantText implements Endpoint {
  private static final String TEXT = """
        # Overzicht

        > Open data on digitalisation initiatives of Flemish local authorities: which there are, who takes part, since when,
        > and which source says so. A fact without a source is not here, and what is not here may still be true: say so.

        Ask a question below before you write a query: its answer was checked. Name the release %s and the sources of what
        you tell; a body that merged is found under its old names.

        ## Questions with answers

        %s

        ## Finding a thing

        %s
        %s
        %s

        ## Everything else

        %s
        %s
        %s
        %s
        """;

  @Override
  public Answer answer(Call call) {
    return Answer.of(Resource.only(call, Form.TEXT, Contents.text(() -> text(call))));
  }

  private static String text(Call call) {
    Uris uris = call.site().uris();
    Reading reading = Contents.request(call, Language.ofOrHouse("en")).reading();
    String questions = new Asking(reading, call.site().release()).titles().entrySet().stream()
        .map(question -> link(question.getValue(), uris.at("/query/" + question.getKey() + ".csv")))
        .collect(Collectors.joining("\n"));
    return TEXT.formatted(call.site().release().name(), questions,
        link("Search by name or number, as JSON with Accept: application/json", uris.at("/search?q=gent")),
        link("Match names in a table, the Reconciliation Service API 0.2", uris.at("/reconcile")),
        link("Kinds of things, each a list with filters", uris.at("/doc")),
        link("SPARQL 1.2 endpoint; without a query it describes itself", uris.at("/sparql")),
        link("All addresses with their parameters", uris.at("/openapi.json")),
        link("Downloads of the newest release", uris.at("/dumps")),
        link("The vocabulary", uris.at("/ns/digitalisering.ttl")));
  }

  private static String link(String text, String address) {
    return "- [%s](%s)".formatted(text, address);
  }
}
