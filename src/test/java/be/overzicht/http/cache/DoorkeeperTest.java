package be.overzicht.http.cache;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DoorkeeperTest {
  private final Doorkeeper doorkeeper = new Doorkeeper();

  @Test
  void what_was_asked_is_known_afterwards() {
    assertFalse(doorkeeper.knows("/doc/initiatief/lblod"));
    assertTrue(doorkeeper.knows("/doc/initiatief/lblod"));
  }

  @Test
  void few_new_questions_are_taken_for_old_ones() {
    long mistaken = IntStream.range(0, 10_000).filter(number -> doorkeeper.knows("/doc/ding/" + number)).count();
    assertTrue(mistaken < 50, () -> mistaken + " of 10,000 were taken for known");
  }

  @Test
  void millions_of_questions_do_not_make_it_know_everything() {
    IntStream.range(0, 2_000_000).forEach(number -> doorkeeper.knows("/doc/ding/" + number));
    long mistaken = IntStream.range(0, 10_000).filter(number -> doorkeeper.knows("/id/ding/" + number)).count();
    assertTrue(mistaken < 1_000, () -> mistaken + " of 10,000 were taken for known");
  }
}
