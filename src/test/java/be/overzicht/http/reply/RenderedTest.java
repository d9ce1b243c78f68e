package be.overzicht.http.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import be.overzicht.http.negotiation.Coding;
import org.junit.jupiter.api.Test;

class RenderedTest {
  private static Rendered rendered(int size) {
    return Rendered.of(new byte[size], "ttl");
  }

  @Test
  void each_coding_and_each_form_has_its_own_strong_tag() {
    Rendered turtle = rendered(1000);
    assertNotEquals(turtle.etag(Coding.IDENTITY), turtle.etag(Coding.GZIP));
    assertNotEquals(turtle.etag(Coding.IDENTITY), Rendered.of(new byte[1000], "trig").etag(Coding.IDENTITY));
    assertFalse(turtle.etag(Coding.GZIP).startsWith("W/"));
  }

  @Test
  void short_content_is_not_compressed() {
    assertEquals(Coding.IDENTITY, rendered(100).coding(Coding.GZIP));
    assertEquals(Coding.GZIP, rendered(1000).coding(Coding.GZIP));
  }
}
