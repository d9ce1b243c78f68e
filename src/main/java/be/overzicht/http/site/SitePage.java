package be.overzicht.http.site;

import be.overzicht.http.document.Contents;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.page.PageRequest;
import be.overzicht.release.Release;
import java.util.List;
import java.util.function.BiFunction;

/** A page that has no other form, such as {@code /data}. */
public final class SitePage implements Endpoint {
  private final BiFunction<PageRequest, Release, String> page;

  /** Sets up with the page, made of a request and the release. */
  public SitePage(BiFunction<PageRequest, Release, String> page) {
    this.page = page;
  }

  @Override
  public Answer answer(Call call) {
    Resource resource = Resource.of(call, call.path(), List.of(Form.HTML),
        Contents.page(call, request -> page.apply(request, call.site().release())));
    return Answer.of(resource.withoutEndings());
  }
}
