package be.overzicht.http.page.list;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts one after the other as their bytes: as much memory as there are bytes, where each text alone would take more. */
final class CompactTexts extends AbstractList<String> implements RandomAccess {
  private final byte[] bytes;
  private final int[] ends;

  private CompactTexts(byte[] bytes, int[] ends) {
    this.bytes = bytes;
    this.ends = ends;
  }

  /** These texts, in their order. */
  static List<String> of(Stream<String> texts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    IntStream.Builder ends = IntStream.builder();
    for (Iterator<String> each = texts.iterator(); each.hasNext();) {
      bytes.writeBytes(each.next().getBytes(StandardCharsets.UTF_8));
      ends.add(bytes.size());
    }
    return new CompactTexts(bytes.toByteArray(), ends.build().toArray());
  }

  @Override
  public String get(int index) {
    int start = index == 0 ? 0 : ends[index - 1];
    return new String(bytes, start, ends[index] - start, StandardCharsets.UTF_8);
  }

  @Override
  public int size() {
    return ends.length;
  }
}
