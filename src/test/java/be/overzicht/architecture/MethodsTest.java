package be.overzicht.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Methods do one thing: they fit on a screen, take few parameters, and none that switches what they do. */
class MethodsTest {
  private static final int LONGEST_METHOD = 30;
  private static final int MOST_PARAMETERS = 4;

  private static List<Method> methods;

  @BeforeAll
  static void parse() throws Exception {
    methods = Method.allOf(SourceFile.all());
  }

  @Test
  void no_method_has_more_than_30_lines() {
    assertEquals("", those(method -> method.lines() > LONGEST_METHOD));
  }

  @Test
  void no_method_takes_more_than_four_parameters() {
    assertEquals("", those(method -> method.isOwn() && count(method.parameters()) > MOST_PARAMETERS));
  }

  @Test
  void no_method_that_others_call_takes_a_boolean() {
    assertEquals("", those(method -> method.isOwn() && !method.isPrivate() && method.parameters().contains("boolean")));
  }

  /** Bytes with their bounds count as one: they are a piece of text that is not copied out. */
  private static int count(List<String> parameters) {
    String plain = parameters.stream().map(MethodsTest::withoutArguments).collect(Collectors.joining(", "));
    return plain.replace("byte[], int, int", "piece").split(", ").length;
  }

  /** A type without what stands in angle brackets. */
  private static String withoutArguments(String type) {
    return type.contains("<") ? type.substring(0, type.indexOf('<')) : type;
  }

  private static String those(Predicate<Method> unwanted) {
    return String.join("\n", methods.stream().filter(unwanted).map(Method::toString).toList());
  }
}
