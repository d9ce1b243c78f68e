package be.overzicht.http.document;

import be.overzicht.html.Address;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.page.list.FilteredList;
import be.overzicht.store.document.ListPage;
import java.util.List;
import java.util.Optional;

/**
 * Where the pages of a list are.
 *
 * @param call the request for one of them
 * @param concept what is listed
 * @param size how many things the list has
 */
record ListPages(Call call, String concept, int size) {
  private static final String PAGE = "page";

  String path() {
    return "/doc/" + concept;
  }

  /** The number of the last page. */
  int last() {
    return FilteredList.pages(size);
  }

  /** The number of the page that was asked for, if there is such a page. */
  Optional<Integer> number() {
    return call.query().first(PAGE).map(ListPages::number).orElse(Optional.of(1)).filter(number -> number <= last());
  }

  /** The page that was asked for, with these things on it. */
  ListPage page(List<String> members) {
    int number = number().orElseThrow();
    Optional<String> previous = number > 1 ? Optional.of(address(number - 1)) : Optional.empty();
    Optional<String> next = number < last() ? Optional.of(address(number + 1)) : Optional.empty();
    return new ListPage(whole(List.of()), address(number), previous, next, size, members);
  }

  /** The address of the next page in a form with words of the reader, who keeps a language that was chosen. */
  Optional<String> next(Form form) {
    return number().filter(number -> number < last()).map(number -> call.site().uris().at(
        new Address(path() + "." + form.extension(), call.query().values())
            .with(PAGE, List.of(String.valueOf(number + 1))).href()));
  }

  private String address(int number) {
    return whole(List.of(String.valueOf(number)));
  }

  /** The list, or one page of it, with the other parameters that choose its things. */
  private String whole(List<String> page) {
    Address address = new Address(path(), call.query().values()).with("lang", List.of()).with(PAGE, page);
    return call.site().uris().at(address.href());
  }

  private static Optional<Integer> number(String text) {
    return text.matches("[1-9]\\d{0,8}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }
}
