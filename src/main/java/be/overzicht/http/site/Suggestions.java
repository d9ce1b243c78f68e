package be.overzicht.http.site;

import be.overzicht.http.document.Contents;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.page.Pages;
import java.nio.charset.StandardCharsets;

/** {@code /suggest}: what a search field offers while one types. */
public final class Suggestions implements Endpoint {
  private final Pages pages;

  /** Sets up with the pages. */
  public Suggestions(Pages pages) {
    this.pages = pages;
  }

  @Override
  public Answer answer(Call call) {
    return Answer.of(Resource.only(call, Form.JSON, (form, language) ->
            pages.suggest(Contents.request(call, call.language())).getBytes(StandardCharsets.UTF_8))
        .chosenBy("Accept-Language").notOnServer());
  }
}
