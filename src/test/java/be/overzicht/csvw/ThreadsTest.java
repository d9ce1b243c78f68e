package be.overzicht.csvw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Threads change how fast a table is converted, and nothing else. */
class ThreadsTest {
  @Test
  void any_number_of_threads_writes_the_same_statements_in_the_same_order(@TempDir Path folder) {
    StringBuilder table = new StringBuilder("id,label\n");
    for (int i = 0; i < 60_000; i++) {
      table.append(i).append(i % 7 == 0 ? ",\"line\nbreak, and \"\"quotes\"\"\"\n" : ",é\n");
    }
    Tables tables = new Tables(folder).with("t.csv", table.toString());
    ConversionRequest request = tables.request("t.csv").with(Mode.STANDARD);
    Tables.Result one = tables.convert(request.withThreads(1));
    for (int threads : new int[] {2, 5}) {
      Tables.Result more = tables.convert(request.withThreads(threads));
      assertEquals(one.report(), more.report());
      assertEquals(one.statements(), more.statements());
    }
  }
}
