package be.overzicht.http.document;

import be.overzicht.html.Language;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Content;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.page.PageRequest;
import be.overzicht.rdf.RdfDocument;
import be.overzicht.store.Description;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes content: a page by its template, RDF by its writer. */
public final class Contents {
  private Contents() {}

  /** A page, and the same content as RDF. */
  public static Content.Whole document(Call call, Function<PageRequest, String> page, Supplier<Description> description) {
    return of(call, page, () -> description.get().document(call.site().prefixes()));
  }

  /** A page, and another document as RDF. */
  public static Content.Whole of(Call call, Function<PageRequest, String> page, Supplier<RdfDocument> document) {
    return (form, language) -> (form.isPage() ? page(call, page) : data(document)).bytes(form, language);
  }

  /** RDF alone. */
  public static Content.Whole data(Supplier<RdfDocument> document) {
    return (form, language) -> document.get().bytes(form.rdf().orElseThrow());
  }

  /** A page alone. */
  public static Content.Whole page(Call call, Function<PageRequest, String> page) {
    return (form, language) -> call.site().snapshot().read(() ->
        page.apply(request(call, language)).getBytes(StandardCharsets.UTF_8));
  }

  /** Text that is the same for everybody. */
  public static Content.Whole text(Supplier<String> text) {
    return (form, language) -> text.get().getBytes(StandardCharsets.UTF_8);
  }

  /** What the page of a call is asked for; a page has one address, whether it was asked with its ending or without. */
  public static PageRequest request(Call call, Language language) {
    String path = Ending.of(call.path(), List.of(Form.HTML)).path();
    return new PageRequest(call.site().snapshot(), call.site().day(), call.site().contact(), language, path,
        call.query().values());
  }
}
