package be.overzicht.http.site;

import be.overzicht.http.document.Contents;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.page.Pages;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code /search}: what is found, as a page or for programs. */
public final class SearchResults implements Endpoint {
  /** The forms of a search. */
  public static final List<Form> FORMS = List.of(Form.HTML, Form.WORDED_JSON);

  private final Pages pages;

  /** Sets up with the pages. */
  public SearchResults(Pages pages) {
    this.pages = pages;
  }

  @Override
  public Answer answer(Call call) {
    return Answer.of(Resource.of(call, call.path(), FORMS, (form, language) -> form.isPage()
            ? Contents.page(call, pages::search).bytes(form, language)
            : pages.searchJson(Contents.request(call, language)).getBytes(StandardCharsets.UTF_8))
        .withoutEndings());
  }
}
