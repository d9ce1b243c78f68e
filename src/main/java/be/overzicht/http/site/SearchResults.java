package be.overzicht.http.site;

import be.overzicht.http.document.Contents;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.page.Pages;
import be.overzicht.http.page.site.SearchPage;
import be.overzicht.http.problem.ProblemDetails;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code /search}: what is found, as a page or for programs. */
public final class SearchResults implements Endpoint {
  /** The forms of a search. */
  public static final List<Form> FORMS = List.of(Form.HTML, Form.WORDED_JSON);

  private static final Pattern LIMIT = Pattern.compile("[1-9]|[1-5][0-9]|" + SearchPage.MOST);

  private final Pages pages;

  /** Sets up with the pages. */
  public SearchResults(Pages pages) {
    this.pages = pages;
  }

  @Override
  public Answer answer(Call call) {
    Optional<String> limit = call.query().first("limit");
    if (limit.isPresent() && !LIMIT.matcher(limit.get()).matches()) {
      return new Answer.Failed(ProblemDetails.of(400, "This parameter can't be heeded",
          "Say as \"limit\" a number from 1 to " + SearchPage.MOST + ", or leave it out.", call.path()));
    }
    return Answer.of(Resource.of(call, call.path(), FORMS, (form, language) -> form.isPage()
            ? Contents.page(call, pages::search).bytes(form, language)
            : pages.searchJson(Contents.request(call, language)).getBytes(StandardCharsets.UTF_8))
        .withoutEndings());
  }
}
