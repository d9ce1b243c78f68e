package be.overzicht.release.lines;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineSorterTest {
  @TempDir
  Path scratch;

  @Test
  void lines_come_in_the_order_of_their_utf8_bytes_and_once() throws IOException {
    assertEquals(List.of("", "a", "a b", "é", "\uFFFD", "😀"), sort(1 << 20, "a b", "😀", "a", "\uFFFD", "é", "", "a"));
  }

  @Test
  void runs_on_disk_give_the_same_as_memory() throws IOException {
    Random random = new Random(1);
    String[] lines = random.ints(5_000, 0, 3_000).mapToObj(i -> "line " + i).toArray(String[]::new);
    assertEquals(sort(1 << 20, lines), sort(4_000, lines));
    assertEquals(Stream.of(lines).distinct().sorted(Comparator.naturalOrder()).toList(), sort(4_000, lines));
  }

  @Test
  void more_lines_may_come_after_a_first_look() throws IOException {
    try (LineSorter sorter = new LineSorter(scratch, 100)) {
      sorter.add(bytes("b"));
      assertEquals(List.of("b"), read(sorter.sorted()));
      sorter.add(bytes("a"));
      assertEquals(List.of("a", "b"), read(sorter.sorted()));
    }
  }

  @Test
  void closing_leaves_no_file() throws IOException {
    sort(100, "some", "lines", "that", "do", "not", "fit");
    try (Stream<Path> left = Files.list(scratch)) {
      assertEquals(List.of(), left.toList());
    }
  }

  private List<String> sort(long memory, String... lines) throws IOException {
    try (LineSorter sorter = new LineSorter(scratch, memory)) {
      try (OutputStream sink = sorter.sink()) {
        sink.write(bytes(String.join("\n", lines)));
      }
      return read(sorter.sorted());
    }
  }

  private static List<String> read(Lines lines) throws IOException {
    List<String> read = new ArrayList<>();
    try (lines) {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        read.add(new String(line, StandardCharsets.UTF_8));
      }
    }
    return read;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
