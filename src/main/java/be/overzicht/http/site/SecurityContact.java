package be.overzicht.http.site;

import be.overzicht.http.document.Contents;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.CachePolicy;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.negotiation.Form;
import java.net.URI;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * {@code /.well-known/security.txt} (<a href="https://www.rfc-editor.org/rfc/rfc9116">RFC 9116</a>): whom to tell of a hole
 * that somebody found; not there when nobody was named.
 *
 * @param contact whom to tell
 * @param clock what day it is: the text holds for half a year from then (section 2.5.5 wants less than a year)
 */
public record SecurityContact(Optional<URI> contact, Clock clock) implements Endpoint {
  private static final int MONTHS = 6;

  @Override
  public Answer answer(Call call) {
    return contact.map(named -> text(call, named)).orElseGet(() -> new NothingHere().answer(call));
  }

  private Answer text(Call call, URI named) {
    ZonedDateTime expires = clock.instant().atZone(ZoneOffset.UTC).truncatedTo(ChronoUnit.DAYS).plusMonths(MONTHS);
    String text = """
        Contact: %s
        Expires: %s
        Preferred-Languages: nl, en
        Canonical: %s
        """.formatted(named, expires.format(DateTimeFormatter.ISO_INSTANT),
        call.site().uris().at("/.well-known/security.txt"));
    return Answer.of(Resource.only(call, Form.TEXT, Contents.text(() -> text))
        .kept(CachePolicy.since(call.site().release().instant()).onlyOnce()));
  }
}
