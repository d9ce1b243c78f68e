package be.overzicht.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A fault is one line that people can act on. */
class ProblemTest {
  private static final String WHAT = "column \"start\": \"2022-13-01\" is not a date";

  @Test
  void an_error_is_one_line_with_place_fault_and_remedy() {
    assertEquals("data/initiatives.csv:17:4 column \"start\": \"2022-13-01\" is not a date; write it as YYYY-MM-DD",
        Problem.error("data/initiatives.csv", 17, 4, WHAT, "write it as YYYY-MM-DD").toString());
  }

  @Test
  void a_warning_says_so() {
    assertEquals("a.csv:3 warning: the row is empty",
        Problem.warning("a.csv", 3, 0, "the row is empty", "").toString());
  }

  @Test
  void a_fault_of_a_whole_file_has_no_line() {
    assertEquals("a.csv is missing", Problem.error("a.csv", 0, 0, "is missing", "").toString());
  }

  @Test
  void control_characters_of_the_source_do_not_break_the_line() {
    assertEquals("a.csv:1 \"x y\" is odd", Problem.error("a.csv", 1, 0, "\"x\r\n\u001by\" is odd", "").toString());
  }

  @Test
  void problems_stand_in_the_order_of_their_places() {
    List<Problem> sorted = Stream.of(at("b.csv", 1, 1), at("a.csv", 10, 1), at("a.csv", 2, 9), at("a.csv", 2, 1))
        .sorted()
        .toList();
    assertEquals(List.of(at("a.csv", 2, 1), at("a.csv", 2, 9), at("a.csv", 10, 1), at("b.csv", 1, 1)), sorted);
  }

  private static Problem at(String file, int line, int column) {
    return Problem.error(file, line, column, WHAT, "");
  }
}
