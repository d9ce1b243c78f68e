package be.overzicht.http.document;

import be.overzicht.html.Language;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Content;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.page.PageRequest;
import be.overzicht.http.page.Pages;
import be.overzicht.http.page.table.CsvText;
import be.overzicht.http.page.table.DataTable;
import be.overzicht.http.page.table.GeoJson;
import be.overzicht.http.page.table.JsonText;
import be.overzicht.store.Description;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** {@code /doc/{concept}}: the list of the things of one concept that the parameters choose, page by page. */
public final class ConceptList implements Endpoint {
  private static final Set<String> FEW_ADDRESSES = Set.of("page", "lang");

  private final Pages pages;

  /** Sets up with the pages. */
  public ConceptList(Pages pages) {
    this.pages = pages;
  }

  @Override
  public Answer answer(Call call) {
    Ending ending = Ending.of(call.parameter("concept"), Form.LIST);
    String concept = ending.path();
    PageRequest request = Contents.request(call, Language.house());
    if (!pages.hasList(request, concept)) {
      return call.notFound("There are no things of the kind \"" + concept + "\"; see all kinds at /doc");
    }
    Optional<String> fault = pages.listFault(request, concept);
    if (fault.isPresent()) {
      return call.unheeded(fault.get());
    }
    if (ending.form().filter(Form.GEOJSON::equals).isPresent() && !pages.hasPlaces(request, concept)) {
      return call.notFound("The things of the kind \"" + concept + "\" have no place of their own; /doc/" + concept
          + ".json has all that is known of them");
    }
    ListPages list = new ListPages(call, concept, pages.listSize(request, concept));
    return list.number().isPresent()
        ? Answer.of(resource(call, list).in(ending.form()))
        : call.notFound("The list has pages 1 to " + list.last() + "; leave ?page= out to begin at the first");
  }

  private Resource resource(Call call, ListPages list) {
    boolean hasPlaces = pages.hasPlaces(Contents.request(call, Language.house()), list.concept());
    List<Form> forms = Form.LIST.stream().filter(form -> hasPlaces || !form.equals(Form.GEOJSON)).toList();
    Resource resource = Resource.of(call, list.path(), forms, content(call, list));
    Map<String, List<String>> parameters = new TreeMap<>(call.query().values());
    parameters.remove("lang");
    for (var parameter : parameters.entrySet()) {
      resource = resource.with(parameter.getKey(), parameter.getValue());
    }
    return FEW_ADDRESSES.containsAll(call.query().values().keySet()) ? resource : resource.notOnServer();
  }

  private Content.Whole content(Call call, ListPages list) {
    Content.Whole document =
        Contents.document(call, request -> pages.list(request, list.concept()), () -> describe(call, list));
    return (form, language) -> Form.TABLES.contains(form)
        ? table(Contents.request(call, language), list, form) : document.bytes(form, language);
  }

  private byte[] table(PageRequest request, ListPages list, Form form) throws IOException {
    String license = list.call().site().license();
    if (form.equals(Form.WORDED_JSON)) {
      JsonText.Place place = new JsonText.Place(list.size(), list.number().orElseThrow(), list.next(form));
      return utf8(JsonText.write(pages.listPageTable(request, list.concept(), license), place));
    }
    DataTable table = pages.listTable(request, list.concept(), license);
    return form.equals(Form.XLSX) ? pages.workbook(request, table)
        : utf8(form.equals(Form.CSV) ? CsvText.write(table) : GeoJson.write(table));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Description describe(Call call, ListPages list) {
    List<String> members = pages.listMembers(Contents.request(call, Language.house()), list.concept());
    return list.page(members).describe(call.site().snapshot());
  }
}
