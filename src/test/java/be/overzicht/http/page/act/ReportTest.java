package be.overzicht.http.page.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.catalog.Publisher.Contact;
import be.overzicht.html.Language;
import be.overzicht.html.Messages;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A report names the page, the release and what it is about. */
class ReportTest {
  private static final Report.Place PLACE = new Report.Place(
      "http://o.test/doc/initiatief/a?lang=en&q=x y", "20260101", "A & B");

  @Test
  void a_mail_has_address_release_and_field_filled_in() {
    URI mail = URI.create(link(new Contact("", Optional.of("mailto:a@o.test"), Optional.empty())));
    assertEquals("mailto", mail.getScheme());
    assertTrue(mail.getSchemeSpecificPart().startsWith("a@o.test?subject=Overzicht: A & B&body="), mail.toString());
    assertTrue(mail.getSchemeSpecificPart().contains("Address: http://o.test/doc/initiatief/a?lang=en&q=x y\r\n"
        + "Release: 20260101\r\nField: A & B\r\n"), mail.getSchemeSpecificPart());
    assertTrue(!mail.getRawSchemeSpecificPart().contains("+"), "a plus is a plus in a mail");
  }

  @Test
  void an_issue_is_begun_where_the_forge_has_its_form() {
    String issue = link(new Contact("", Optional.empty(), Optional.of("https://forge.test/o/r/issues/")));
    assertTrue(issue.startsWith("https://forge.test/o/r/issues/new?title=Overzicht%3A%20A%20%26%20B&body=Address"), issue);
    assertTrue(link(new Contact("", Optional.empty(), Optional.of("https://f.test/form?kind=a")))
        .startsWith("https://f.test/form?kind=a&title="));
  }

  @Test
  void without_a_contact_the_link_leads_to_the_page_that_says_so() {
    assertEquals("/over#report", link(Contact.NONE));
  }

  private static String link(Contact contact) {
    return new Report(Messages.of(Language.ofOrHouse("en")), contact).link(PLACE).href();
  }
}
