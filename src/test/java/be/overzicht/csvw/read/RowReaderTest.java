package be.overzicht.csvw.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The reader cuts tables as the plainest reader does, also where its blocks end. */
class RowReaderTest {
  private static final String[] PIECES = {"a", "bc", "é", "€", "😀", ",", ",", "\n", "\r\n", "\"x\"", "\"", "\"\"",
      "\"\n\"",
      " ", "\r", "\\", "long enough to cross the end of a block now and then"};

  @Test
  void large_tables_are_cut_like_by_the_plainest_reader() throws IOException {
    for (int seed = 0; seed < 20; seed++) {
      String text = "h\n" + random(new Random(seed), 60_000);
      List<List<String>> expected = PlainReader.rows(text);
      if (expected != null) {
        assertEquals(expected.subList(1, expected.size()), rows(text.getBytes(StandardCharsets.UTF_8), Dialect.DEFAULT),
            "seed " + seed);
      }
    }
  }

  @Test
  void a_table_in_another_encoding_is_the_same_table() throws IOException {
    String text = "h\né,€,\"ç\n\"\nx,y,z\n";
    Dialect western = encoded("windows-1252");
    assertEquals(rows(text.getBytes(StandardCharsets.UTF_8), Dialect.DEFAULT),
        rows(text.getBytes(Charset.forName("windows-1252")), western));
    Dialect wide = encoded("utf-16");
    assertEquals(List.of(List.of("😀")), rows("h\n😀\n".getBytes(StandardCharsets.UTF_16), wide));
  }

  @Test
  void delimiters_and_line_ends_may_have_several_characters() throws IOException {
    Dialect odd = new Dialect("", "::", "utf-8", "'", Dialect.Quoting.ESCAPED, 1, List.of("|\n", "\r"),
        Dialect.BlankRows.SKIPPED, 1, 0, Dialect.Trim.BOTH, Dialect.Comments.DECLARED);
    assertEquals(List.of(List.of("b:c", "d'\n"), List.of("2", "3|")),
        rows("h::h::h|\na:: b:c ::'d\\'\n'|\n\r1::2::3||\n".getBytes(StandardCharsets.UTF_8), odd));
  }

  @Test
  void an_escape_may_be_the_last_of_a_block() throws IOException {
    Dialect escaping = new Dialect("", ",", "utf-8", "\"", Dialect.Quoting.ESCAPED, 1, List.of("\n"),
        Dialect.BlankRows.KEPT, 0, 0, Dialect.Trim.NONE, Dialect.Comments.DECLARED);
    for (int length = (1 << 18) - 12; length < (1 << 18) + 12; length++) {
      String text = "x".repeat(length);
      assertEquals(List.of(List.of(text + "yz", "1")),
          rows(("h,i\n" + text + "y\\z,1\n").getBytes(StandardCharsets.UTF_8), escaping));
      assertEquals(List.of(List.of(text + ",z", "1")),
          rows(("h,i\n\"" + text + ",\\z\",1\n").getBytes(StandardCharsets.UTF_8), escaping));
    }
  }

  @Test
  void a_comment_whose_line_end_is_cut_off_ends_the_table() throws IOException {
    for (String end : List.of("", "\r", "\n", "\r\n")) {
      assertEquals(List.of(List.of("a", "b")), rows(("h,i\na,b\n# c" + end).getBytes(StandardCharsets.UTF_8),
          Dialect.DEFAULT));
    }
  }

  private static Dialect encoded(String encoding) {
    Dialect usual = Dialect.DEFAULT;
    return new Dialect(usual.commentPrefix(), usual.delimiter(), encoding, usual.quote(), usual.doubled(), 1,
        usual.lineTerminators(), usual.blankRows(), 0, 0, usual.trim(), usual.comments());
  }

  private static List<List<String>> rows(byte[] bytes, Dialect dialect) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    RowBatch batch = new RowBatch();
    try (RowReader reader = RowReader.open(Resource.of("t:t", "t.csv", () -> new ByteArrayInputStream(bytes)),
        dialect)) {
      while (reader.next(batch)) {
        for (int row = 0; row < batch.rows(); row++) {
          List<String> cells = new ArrayList<>();
          for (int i = 0; i < batch.cellCount(row); i++) {
            cells.add(batch.text(batch.firstCell(row) + i));
          }
          rows.add(cells);
        }
      }
    }
    return rows;
  }

  private static String random(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(random.nextInt(40) == 0 ? PIECES.length : 10)]);
    }
    return text.append("\"\n").toString();
  }
}
