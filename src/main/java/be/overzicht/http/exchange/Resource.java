package be.overzicht.http.exchange;

import be.overzicht.html.Address;
import be.overzicht.http.negotiation.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Something with an address: its forms, and how each of them is made.
 *
 * @param address its path without an ending, and the parameters that tell it from others
 * @param forms the forms at this address, in the order of preference
 * @param alternates the forms that have an address of their own, by an ending
 * @param painter makes a form
 * @param keeping when it was made and how long it is kept
 * @param links what it is linked to
 * @param choosing the request header fields that chose it among others, apart from its form
 */
public record Resource(
    Address address,
    List<Form> forms,
    List<Form> alternates,
    Painter painter,
    Keeping keeping,
    List<WebLink> links,
    List<String> choosing) {

  /** A resource of the current release, in forms that have addresses of their own. */
  public static Resource of(Call call, String path, List<Form> forms, Painter painter) {
    return new Resource(new Address(path, Map.of()), forms, forms, painter,
        Keeping.since(call.site().release().instant()), List.of(), List.of());
  }

  /** A resource of the current release in one form. */
  public static Resource only(Call call, Form form, Painter painter) {
    return of(call, call.path(), List.of(form), painter).withoutEndings();
  }

  /** The same in one form, for the address that ends in it; all when there is no ending. */
  public Resource in(Optional<Form> form) {
    List<Form> left = form.map(List::of).orElse(forms);
    return new Resource(address, left, alternates, painter, keeping, links, choosing);
  }

  /** The same without addresses of their own for its forms. */
  public Resource withoutEndings() {
    return new Resource(address, forms, List.of(), painter, keeping, links, choosing);
  }

  /** The same with this parameter in its address. */
  public Resource with(String name, List<String> values) {
    Address other = address.with(name, values);
    return new Resource(other, forms, alternates, painter, keeping, links, choosing);
  }

  /** The same, kept in another way. */
  public Resource kept(Keeping other) {
    return new Resource(address, forms, alternates, painter, other, links, choosing);
  }

  /** The same, made anew for each request. */
  public Resource notOnServer() {
    return kept(keeping.notOnServer());
  }

  /** The same with another link. */
  public Resource link(WebLink link) {
    List<WebLink> more = new ArrayList<>(links);
    more.add(link);
    return new Resource(address, forms, alternates, painter, keeping, more, choosing);
  }

  /** The same, one of several that this request header field chooses from. */
  public Resource chosenBy(String field) {
    return new Resource(address, forms, alternates, painter, keeping, links, List.of(field));
  }

  /** Whether a call has no parameters but those of this address and a language, so that its answer is everybody's. */
  public boolean isAskedPlainly(Call call) {
    Map<String, List<String>> others = new HashMap<>(call.query().values());
    call.chosenLanguage().ifPresent(language -> others.remove("lang", List.of(language.tag())));
    return others.equals(address.query());
  }

  /** The address of one form. */
  public String href(Form form) {
    return alternates.isEmpty() ? address.href() : address.at(address.path() + "." + form.extension()).href();
  }
}
