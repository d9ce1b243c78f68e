package be.overzicht.html;

import java.util.List;
import java.util.stream.Stream;

/**
 * What every page has around its main part.
 *
 * @param words the messages in the page's language
 * @param meta what machines and previews read of the page
 * @param place where the page is, and where one tells what is wrong with it
 * @param site what is the same on every page of a release
 * @param forms the same content in other forms
 */
public record Frame(Messages words, Meta meta, Place place, Site site, List<Form> forms) {
  private static final List<String> NAVIGATION =
      List.of("/doc/initiatief", "/doc/bestuurseenheid", "/doc/organisatie", "/data", "/sparql");
  private static final List<String> FOOTER = List.of("/over", "/open", "/doc", "/ns/digitalisering", "/dumps",
      "/catalog", "/feed", "/quality", "/openapi.json");

  /**
   * What machines and previews read.
   *
   * @param title the name of the page, without the name of the site
   * @param description one sentence on it
   * @param jsonLd a schema.org description, with every {@code <} escaped; empty for none
   */
  public record Meta(String title, String description, String jsonLd) {}

  /**
   * Where a page is.
   *
   * @param address its address, to switch languages on the spot
   * @param report where one tells that something on it is wrong or missing
   * @param standing whether there is anything at the address
   */
  public record Place(Address address, Link report, Standing standing) {}

  /** Whether there is anything at an address. */
  public enum Standing {
    /** There is: the address is its own. */
    FOUND,
    /** There is a problem, which has no address of its own. */
    PROBLEM
  }

  /** Whether the page has an address that it is known by. */
  public boolean isFound() {
    return place.standing() == Standing.FOUND;
  }

  /** Where the page is. */
  public Address address() {
    return place.address();
  }

  /**
   * What is the same on every page of a release.
   *
   * @param base the base address of the release
   * @param release the name of the release
   * @param date the day of the release, as YYYY-MM-DD
   * @param assets the addresses of styles and scripts
   */
  public record Site(String base, String release, String date, Assets assets) {}

  /**
   * An entry of the navigation.
   *
   * @param link where it leads
   * @param current the value of {@code aria-current}; null when the reader is elsewhere
   */
  public record NavigationItem(Link link, String current) {}

  /** The message with this key. */
  public String t(String key, Object... arguments) {
    return words.text(key, arguments);
  }

  /** The language of the page. */
  public Language language() {
    return words.language();
  }

  /** An address with the base of the release, for readers that need it whole. */
  public String absolute(Address of) {
    return site.base() + of.href();
  }

  /** A link inside the site, which keeps the language that the reader chose; one to the outside stays as it is. */
  public String to(String href) {
    if (!href.startsWith("/") || !address().hasLanguage()) {
      return href;
    }
    int hash = href.indexOf('#');
    String fragment = hash < 0 ? "" : href.substring(hash);
    String rest = hash < 0 ? href : href.substring(0, hash);
    return rest + (rest.contains("?") ? "&" : "?") + "lang=" + language().tag() + fragment;
  }

  /** The entries of the navigation at the top. */
  public List<NavigationItem> navigation() {
    return NAVIGATION.stream().map(path -> new NavigationItem(link(path), current(path))).toList();
  }

  /** The links at the bottom. */
  public List<Link> footer() {
    return Stream.concat(FOOTER.stream(), Stream.of("/search")).map(this::link).toList();
  }

  private Link link(String path) {
    return new Link(path, t("nav" + path.replace('/', '.')));
  }

  private String current(String path) {
    if (address().path().equals(path)) {
      return "page";
    }
    return address().path().startsWith(path + "/") ? "true" : null;
  }
}
