package be.overzicht.http.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteRangeTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "bytes=0-9 | 0 | 10",
      "bytes=90- | 90 | 10",
      "bytes=90-1000 | 90 | 10",
      "bytes=-10 | 90 | 10",
      "bytes=-1000 | 0 | 100",
      "bytes=99-99 | 99 | 1",
      "BYTES = 5 - 6 | 5 | 2",
  })
  void a_range_is_cut_to_what_there_is(String header, long offset, long length) {
    assertEquals(new ByteRange.Part(offset, length), ByteRange.of(header, 100));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"bytes=100-", "bytes=100-200", "bytes=-0"})
  void a_range_behind_the_end_cannot_be_had(String header) {
    assertEquals(new ByteRange.Unsatisfiable(), ByteRange.of(header, 100));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "''", "bytes=-", "bytes=9-5", "bytes=a-b", "lines=1-2", "bytes=0-1,5-6", "bytes=99999999999999999999-"})
  void what_is_no_single_range_means_the_whole(String header) {
    assertEquals(new ByteRange.Whole(), ByteRange.of(header, 100));
  }
}
