package be.overzicht.http.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AccessLinesTest {
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final AccessLines log = new AccessLines(new PrintStream(written, true, StandardCharsets.UTF_8));

  @Test
  void what_came_before_the_end_is_written_in_order() throws Exception {
    log.start();
    IntStream.range(0, 5_000).forEach(number -> log.write("line " + number));
    log.stop();
    assertEquals(lines(5_000), written.toString(StandardCharsets.UTF_8));
  }

  @Test
  void what_does_not_fit_is_left_out_and_holds_nobody_up() throws Exception {
    IntStream.range(0, 10_001).forEach(number -> log.write("line " + number));
    log.start();
    log.stop();
    assertEquals(lines(10_000), written.toString(StandardCharsets.UTF_8));
  }

  private static String lines(int count) {
    return IntStream.range(0, count).mapToObj(number -> "line " + number + "\n").collect(Collectors.joining());
  }
}
