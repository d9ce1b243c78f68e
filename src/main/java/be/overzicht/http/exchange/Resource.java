package be.overzicht.http.exchange;

import be.overzicht.html.Address;
import be.overzicht.http.negotiation.Form;
import java.time.Instant;
import java.util.ArrayList;
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
 * @param keeping how long clients keep it, and whether the server keeps it
 * @param modified when it was published
 * @param links what it is linked to
 */
public record Resource(
    Address address,
    List<Form> forms,
    List<Form> alternates,
    Painter painter,
    Keeping keeping,
    Instant modified,
    List<WebLink> links) {

  /**
   * How long a resource is kept.
   *
   * @param caching by clients
   * @param onServer whether the server keeps the bytes; not so when anybody can make up such addresses
   */
  public record Keeping(Caching caching, boolean onServer) {}

  /** A resource of the current release, in forms that have addresses of their own. */
  public static Resource of(Call call, String path, List<Form> forms, Painter painter) {
    return new Resource(new Address(path, Map.of()), forms, forms, painter,
        new Keeping(Caching.REVALIDATE, true), call.site().release().instant(), List.of());
  }

  /** A resource of the current release in one form. */
  public static Resource only(Call call, Form form, Painter painter) {
    return new Resource(new Address(call.path(), Map.of()), List.of(form), List.of(), painter,
        new Keeping(Caching.REVALIDATE, true), call.site().release().instant(), List.of());
  }

  /** The same in one form, for the address that ends in it; all when there is no ending. */
  public Resource in(Optional<Form> form) {
    List<Form> left = form.map(List::of).orElse(forms);
    return new Resource(address, left, alternates, painter, keeping, modified, links);
  }

  /** The same without addresses of their own for its forms. */
  public Resource withoutEndings() {
    return new Resource(address, forms, List.of(), painter, keeping, modified, links);
  }

  /** The same with this parameter in its address. */
  public Resource with(String name, String value) {
    Address other = address.with(name, List.of(value));
    return new Resource(other, forms, alternates, painter, keeping, modified, links);
  }

  /** The same, kept in another way. */
  public Resource kept(Caching caching, boolean onServer) {
    Keeping other = new Keeping(caching, onServer);
    return new Resource(address, forms, alternates, painter, other, modified, links);
  }

  /** The same with another date. */
  public Resource modified(Instant instant) {
    return new Resource(address, forms, alternates, painter, keeping, instant, links);
  }

  /** The same with another link. */
  public Resource link(WebLink link) {
    List<WebLink> more = new ArrayList<>(links);
    more.add(link);
    return new Resource(address, forms, alternates, painter, keeping, modified, more);
  }

  /** The address of one form. */
  public String href(Form form) {
    return alternates.contains(form) ? address.at(address.path() + "." + form.extension()).href() : address.href();
  }
}
