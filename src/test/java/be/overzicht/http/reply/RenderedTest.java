package be.overzicht.http.reply;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.http.negotiation.Coding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.GZIPInputStream;
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

  @Test
  void the_tag_of_what_is_compressed_says_so_and_each_content_has_its_own() {
    assertTrue(rendered(1000).etag(Coding.GZIP).endsWith("-gzip\""));
    assertFalse(rendered(1000).etag(Coding.IDENTITY).contains("gzip"));
    assertNotEquals(rendered(1000).etag(Coding.IDENTITY), rendered(1001).etag(Coding.IDENTITY));
    assertEquals(rendered(1000).etag(Coding.IDENTITY), rendered(1000).etag(Coding.IDENTITY));
  }

  @Test
  void what_is_compressed_is_the_whole_content_and_what_does_not_shrink_stays_as_it_is() throws IOException {
    byte[] compressed = rendered(5000).bytes(Coding.GZIP);
    assertArrayEquals(new byte[5000], new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes());
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    assertEquals(Coding.IDENTITY, Rendered.of(noise, "bin").coding(Coding.GZIP));
    assertEquals(Coding.IDENTITY, rendered(5000).coding(Coding.IDENTITY));
    assertArrayEquals(noise, Rendered.of(noise, "bin").bytes(Coding.GZIP));
  }
}
