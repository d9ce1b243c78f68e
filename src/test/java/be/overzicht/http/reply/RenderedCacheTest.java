package be.overzicht.http.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.http.negotiation.Coding;
import org.junit.jupiter.api.Test;

class RenderedCacheTest {
  private final RenderedCache cache = new RenderedCache(1000);

  private static RenderedCache.Key key(int number) {
    return new RenderedCache.Key("release", "/doc/" + number, "ttl");
  }

  private static Rendered rendered(int size) {
    return Rendered.of(new byte[size], "ttl");
  }

  @Test
  void the_least_recently_used_goes_when_the_place_is_full() {
    for (int number = 0; number < 10; number++) {
      cache.put(key(number), rendered(100));
    }
    cache.find(key(0));
    cache.put(key(10), rendered(100));
    assertTrue(cache.find(key(0)).isPresent());
    assertFalse(cache.find(key(1)).isPresent());
  }

  @Test
  void one_large_thing_does_not_drive_out_the_rest() {
    cache.put(key(1), rendered(100));
    cache.put(key(2), rendered(101));
    assertTrue(cache.find(key(1)).isPresent());
    assertFalse(cache.find(key(2)).isPresent());
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
