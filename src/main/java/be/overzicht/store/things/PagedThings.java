package be.overzicht.store.things;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** Things that are read from a file, a page at a time; the last page read is kept. */
final class PagedThings extends AbstractList<String> implements RandomAccess {
  static final int PAGE = 1_000;

  private final Path file;
  private final List<Long> positions;
  private final int size;
  private volatile Page last = new Page(-1, List.of());

  /** A page, with its number. */
  private record Page(int number, List<String> things) {}

  /** So many things, of which each page begins at one of these positions. */
  PagedThings(Path file, List<Long> positions, int size) {
    this.file = file;
    this.positions = positions;
    this.size = size;
  }

  @Override
  public String get(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException("thing " + index + " of " + size);
    }
    Page page = last;
    if (page.number() != index / PAGE) {
      page = read(index / PAGE);
      last = page;
    }
    return page.things().get(index % PAGE);
  }

  @Override
  public int size() {
    return size;
  }

  private Page read(int number) {
    try (FileChannel channel = FileChannel.open(file);
        BufferedReader lines = new BufferedReader(Channels.newReader(
            channel.position(positions.get(number)), StandardCharsets.UTF_8))) {
      return new Page(number, lines.lines().limit(Math.min(PAGE, size - number * PAGE)).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read; check the disk", e);
    }
  }
}
