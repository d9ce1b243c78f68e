package be.overzicht.sparql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.sparql.problem.QueryProblem;
import be.overzicht.sparql.problem.QueryRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** How many queries are let in, and what the others are told. */
class QueryAdmissionTest {
  private final AtomicInteger stuck = new AtomicInteger();
  private final QueryAdmission admission = new QueryAdmission(2, 2, stuck::get);

  @Test
  void a_client_that_asks_too_much_at_once_is_told_429_and_when_to_come_again() {
    try (QueryAdmission.Permit one = admission.enter("a"); QueryAdmission.Permit two = admission.enter("a")) {
      QueryProblem problem = assertThrows(QueryRefused.class, () -> admission.enter("a")).problem();
      assertEquals(429, problem.status());
      assertTrue(problem.retryAfter().isPresent());
    }
  }

  @Test
  void a_full_server_tells_503_after_a_short_wait() {
    try (QueryAdmission.Permit one = admission.enter("a"); QueryAdmission.Permit two = admission.enter("b")) {
      QueryProblem problem = assertThrows(QueryRefused.class, () -> admission.enter("c")).problem();
      assertEquals(503, problem.status());
      assertTrue(problem.retryAfter().isPresent());
    }
  }

  @Test
  void one_client_leaves_most_places_to_others() {
    QueryAdmission wide = new QueryAdmission(9, 9, stuck::get);
    List<QueryAdmission.Permit> places = new ArrayList<>(List.of(wide.enter("a"), wide.enter("a"), wide.enter("a")));
    assertEquals(503, assertThrows(QueryRefused.class, () -> wide.enter("a")).problem().status());
    places.addAll(List.of(wide.enter("b"), wide.enter("b"), wide.enter("b"), wide.enter("c")));
    places.remove(0).close();
    wide.enter("a").close();
    places.forEach(QueryAdmission.Permit::close);
  }

  @Test
  void a_place_is_given_back_once_whoever_gives_it() {
    QueryAdmission.Permit given = admission.enter("a");
    given.close();
    given.lend();
    given.takeBack();
    given.close();
    try (QueryAdmission.Permit one = admission.enter("a"); QueryAdmission.Permit two = admission.enter("b")) {
      assertThrows(QueryRefused.class, () -> admission.enter("c"));
    }
  }

  @Test
  void with_two_queries_that_cannot_be_ended_no_other_begins() {
    stuck.set(1);
    admission.enter("a").close();
    stuck.set(2);
    QueryProblem problem = assertThrows(QueryRefused.class, () -> admission.enter("a")).problem();
    assertEquals(503, problem.status());
    assertTrue(problem.detail().contains("pages and downloads go on"), problem.detail());
    stuck.set(0);
    admission.enter("a").close();
  }

  @Test
  void a_place_given_back_is_free_for_others() {
    for (int round = 0; round < 10; round++) {
      try (QueryAdmission.Permit one = admission.enter("a"); QueryAdmission.Permit two = admission.enter("a")) {
        assertThrows(QueryRefused.class, () -> admission.enter("a"));
      }
    }
  }

  @Test
  void a_place_whose_query_waits_for_its_reader_is_lent_to_another() {
    try (QueryAdmission.Permit one = admission.enter("a"); QueryAdmission.Permit two = admission.enter("b")) {
      one.lend();
      admission.enter("c").close();
      one.takeBack();
      assertThrows(QueryRefused.class, () -> admission.enter("c"));
    }
  }

  @Test
  void queries_that_wait_for_their_readers_leave_threads_to_everybody_else() {
    List<QueryAdmission.Permit> read = new ArrayList<>();
    QueryRefused refusal = assertThrows(QueryRefused.class, () -> {
      for (int number = 0; number < 1_000; number++) {
        QueryAdmission.Permit place = admission.enter("client " + number);
        place.lend();
        read.add(place);
      }
    });
    assertEquals(503, refusal.problem().status());
    assertEquals(160, read.size());
    read.get(0).close();
    admission.enter("next").close();
    read.stream().skip(1).forEach(QueryAdmission.Permit::close);
  }
}
