package be.overzicht.http.document;

import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.page.Pages;
import be.overzicht.store.ListPage;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code /doc/{concept}}: the list of all things of one concept, page by page. */
public final class ConceptList implements Endpoint {
  private static final int PAGE_SIZE = 100;
  private static final Set<String> FEW_ADDRESSES = Set.of("page", "lang");

  private final Pages pages;

  /** Sets up with the pages. */
  public ConceptList(Pages pages) {
    this.pages = pages;
  }

  @Override
  public Answer answer(Call call) {
    Ending ending = Ending.of(call.parameter("concept"), Form.DOCUMENT);
    List<String> things = call.site().snapshot().things(ending.path());
    int last = Math.max(1, (things.size() + PAGE_SIZE - 1) / PAGE_SIZE);
    Optional<Integer> page = call.query().first("page").map(ConceptList::number).orElse(Optional.of(1))
        .filter(number -> number >= 1 && number <= last);
    if (things.isEmpty()) {
      return call.notFound("There are no things of the kind \"" + ending.path() + "\"; see all kinds at /doc");
    }
    if (page.isEmpty()) {
      return call.notFound("The list has pages 1 to " + last + "; leave ?page= out to begin at the first");
    }
    return Answer.of(resource(call, ending, things, page.get()));
  }

  private Resource resource(Call call, Ending ending, List<String> things, int page) {
    String concept = ending.path();
    String path = "/doc/" + concept;
    Resource list = Resource.of(call, path, Form.DOCUMENT, Painters.document(call,
            request -> pages.list(request, concept), () -> page(call, path, things, page).describe(call.site().snapshot())))
        .in(ending.form());
    for (var parameter : call.query().values().entrySet()) {
      if (!parameter.getKey().equals("lang")) {
        list = list.with(parameter.getKey(), parameter.getValue().get(0));
      }
    }
    return list.keptOnServer(FEW_ADDRESSES.containsAll(call.query().values().keySet()));
  }

  private static ListPage page(Call call, String path, List<String> things, int page) {
    int start = (page - 1) * PAGE_SIZE;
    int end = Math.min(things.size(), start + PAGE_SIZE);
    Optional<String> previous = page > 1 ? Optional.of(address(call, path, page - 1)) : Optional.empty();
    Optional<String> next = end < things.size() ? Optional.of(address(call, path, page + 1)) : Optional.empty();
    return new ListPage(call.site().uris().at(path), address(call, path, page), previous, next, things.size(),
        things.subList(start, end));
  }

  private static String address(Call call, String path, int page) {
    return call.site().uris().at("%s?page=%d".formatted(path, page));
  }

  private static Optional<Integer> number(String text) {
    return text.matches("[1-9]\\d{0,8}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }
}
