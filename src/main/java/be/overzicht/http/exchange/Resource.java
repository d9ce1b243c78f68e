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
 * @param alternates the forms that have an address of their own
 * @param content makes its forms
 * @param policy when it was made and how long it is kept
 * @param links what it is linked to
 * @param choosing the request header fields that chose it among others, apart from its form
 */
public record Resource(
    Address address,
    List<Form> forms,
    Alternates alternates,
    Content content,
    CachePolicy policy,
    List<WebLink> links,
    List<String> choosing) {

  /**
   * The forms that have an address of their own.
   *
   * @param forms which they are
   * @param by how that address is told from the one that all forms have
   */
  public record Alternates(List<Form> forms, By by) {
    /** How the address of a form is made. */
    public enum By {
      /** By an ending of the path. */
      ENDING,
      /** By the parameter {@code format}. */
      PARAMETER
    }
  }

  /** A resource of the current release, in forms that have addresses of their own. */
  public static Resource of(Call call, String path, List<Form> forms, Content.Whole content) {
    return new Resource(new Address(path, Map.of()), forms, new Alternates(forms, Alternates.By.ENDING), content,
        CachePolicy.since(call.site().release().instant()), List.of(), List.of());
  }

  /** The same, last changed at this instant. */
  public Resource dated(Instant modified) {
    return kept(new CachePolicy(modified, policy.caching(), policy.onServer(), policy.memento()));
  }

  /** A resource of the current release in one form. */
  public static Resource only(Call call, Form form, Content.Whole content) {
    return of(call, call.path(), List.of(form), content).withoutEndings();
  }

  /** The same in one form, for the address that ends in it; all when there is no ending. */
  public Resource in(Optional<Form> form) {
    List<Form> left = form.map(List::of).orElse(forms);
    return new Resource(address, left, alternates, content, policy, links, choosing);
  }

  /** The same with content that flows. */
  public Resource flowing(Content.Flow flow) {
    return new Resource(address, forms, alternates, flow, policy, links, choosing);
  }

  /** The same without addresses of their own for its forms. */
  public Resource withoutEndings() {
    return new Resource(address, forms, new Alternates(List.of(), alternates.by()), content, policy, links, choosing);
  }

  /** The same with this parameter in its address. */
  public Resource with(String name, List<String> values) {
    return new Resource(address.with(name, values), forms, alternates, content, policy, links, choosing);
  }

  /** The same, kept in another way. */
  public Resource kept(CachePolicy other) {
    return new Resource(address, forms, alternates, content, other, links, choosing);
  }

  /** The same, made anew for each request. */
  public Resource notOnServer() {
    return kept(policy.notOnServer());
  }

  /** The same with another link. */
  public Resource link(WebLink link) {
    List<WebLink> more = new ArrayList<>(links);
    more.add(link);
    return new Resource(address, forms, alternates, content, policy, more, choosing);
  }

  /** The same, one of several that this request header field chooses from. */
  public Resource chosenBy(String field) {
    return new Resource(address, forms, alternates, content, policy, links, List.of(field));
  }

  /** The address of one form. */
  public String href(Form form) {
    if (alternates.forms().isEmpty()) {
      return address.href();
    }
    return alternates.by() == Alternates.By.ENDING
        ? address.at(address.path() + "." + form.extension()).href()
        : address.with("format", List.of(form.extension())).href();
  }

  /** Where the chosen form is, when it was chosen among several at an address that is short enough to be told. */
  public Optional<String> location(Form form) {
    return forms.size() > 1 && alternates.by() == Alternates.By.ENDING ? Optional.of(href(form)) : Optional.empty();
  }
}
