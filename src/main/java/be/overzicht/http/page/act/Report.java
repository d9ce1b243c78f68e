package be.overzicht.http.page.act;

import be.overzicht.catalog.Publisher.Contact;
import be.overzicht.html.Link;
import be.overzicht.html.Messages;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Where a reader tells that something on a page is wrong or missing, with what the publisher needs to find it.
 *
 * @param words the reader's language
 * @param contact who is told
 */
public record Report(Messages words, Contact contact) {
  /** Where all of it is explained, and where one is led when nobody can be told. */
  private static final String EXPLAINED = "/over#report";

  /**
   * What is reported.
   *
   * @param address the address of the page, whole
   * @param release the release that it was made from
   * @param field what the page is about
   */
  public record Place(String address, String release, String field) {}

  /** The link of a page: a mail, or else an issue, or else the page that says that nobody can be told. */
  public Link link(Place place) {
    String subject = escape(words.text("report.subject", place.field()));
    String body = escape(words.text("report.body", place.address(), place.release(), place.field()));
    String href = contact.email().map(email -> email + "?subject=" + subject + "&body=" + body)
        .or(() -> contact.tracker().map(tracker -> issue(tracker, subject, body))).orElse(EXPLAINED);
    return new Link(href, words.text("report.title"));
  }

  /** A list of issues has its form for a new one below it, at the forges that most use. */
  private static String issue(String tracker, String title, String body) {
    String form = tracker.replaceFirst("/+$", "").replaceFirst("/issues$", "/issues/new");
    return form + (form.contains("?") ? "&" : "?") + "title=" + title + "&body=" + body;
  }

  /** As mail programs read it too: a space is not a plus (<a
   * href="https://www.rfc-editor.org/rfc/rfc6068#section-5">RFC 6068, section 5</a>). */
  private static String escape(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20").replace("%0A", "%0D%0A");
  }
}
