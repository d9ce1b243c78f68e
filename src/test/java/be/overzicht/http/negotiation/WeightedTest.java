package be.overzicht.http.negotiation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Elements of lists with weights, and their quoted parameters (RFC 9110, sections 5.6.4, 5.6.6 and 12.4.2). */
class WeightedTest {
  @Test
  void elements_have_their_values_parameters_and_weights() {
    assertEquals(List.of(
        new Weighted("text/csv", Map.of("header", "present"), 0.5), new Weighted("*/*", Map.of(), 1)),
        Weighted.parse("Text/CSV; Header = present ;q=0.5;ignored=1 , */*"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
      "a/b;p=\"x,y;z\" | x,y;z", "a/b;p=\"x\\\"y\" | x\"y", "a/b;p=\"x\\\\\" | x\\", "a/b;p=\"\\,\\\"\" | ,\"",
      "a/b;p=x | x", "a/b;p=\" | \"", "a/b;p=\"x | \"x", "a/b;p=x\" | x\"", "a/b;p | ``", "a/b;p=\"\" | ``",
      "a/b;p=x\\,y | x\\"})
  void a_quoted_parameter_is_what_stands_between_the_quotes(String header, String parameter) {
    assertEquals(parameter, Weighted.parse(header).get(0).parameters().get("p"));
  }

  @Test
  void a_parameter_without_a_name_is_one_of_no_name() {
    assertEquals(Map.of("", "x"), Weighted.parse("a/b;=x").get(0).parameters());
  }

  @Test
  void an_escaped_quote_ends_no_text_so_that_what_follows_is_another_element() {
    assertEquals(List.of("a/b", "c/d"),
        Weighted.parse("a/b;p=\"\\\",e/f\", c/d").stream().map(Weighted::value).toList());
  }

  @ParameterizedTest
  @CsvSource({"a;q=0, 0", "a;q=1.000, 1", "a;q=.2, 0.2", "a;q=7, 1", "a;q=1., 1", "a, 1", "a;Q=0.25, 0.25"})
  void a_weight_is_a_number_up_to_one(String header, double weight) {
    assertEquals(weight, Weighted.parse(header).get(0).weight());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", ",", ";q=1", "a;q=", "a;q=.", "a;q=-1", "a;q=1e0", "a;q=0.1234567890"})
  void an_element_that_nobody_can_read_is_left_out(String header) {
    assertEquals(List.of(), Weighted.parse(header));
  }
}
