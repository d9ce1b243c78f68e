package be.overzicht.release.history;

import be.overzicht.release.Release;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;

/** The index of the version objects of one release: by number, and by thing in a binary search. */
final class VersionIndex implements Closeable {
  private static final int FIRST_READ = 512;

  private final SeekableByteChannel channel;
  private final int width;

  private VersionIndex(SeekableByteChannel channel, int width) {
    this.channel = channel;
    this.width = width;
  }

  /** Where the statements of a version lie. */
  record Entry(String thing, Change change, long block, int offset, int length) {
    static Entry parse(String line) {
      String[] parts = line.strip().split(" ");
      String thing = parts[0].substring(1, parts[0].length() - 1);
      return new Entry(thing, Change.ofWord(parts[1]), Long.parseLong(parts[2]), Integer.parseInt(parts[3]),
          Integer.parseInt(parts[4]));
    }
  }

  static VersionIndex open(Release release) throws IOException {
    SeekableByteChannel channel = Files.newByteChannel(release.file(VersionFiles.INDEX));
    return new VersionIndex(channel, lineWidth(channel));
  }

  private static int lineWidth(SeekableByteChannel channel) throws IOException {
    for (int size = FIRST_READ; ; size *= 2) {
      byte[] start = read(channel, 0, (int) Math.min(size, channel.size()));
      for (int i = 0; i < start.length; i++) {
        if (start[i] == '\n') {
          return i + 1;
        }
      }
      if (start.length == channel.size()) {
        return 1;
      }
    }
  }

  /** The version with this number, from 0. */
  Entry entry(long number) throws IOException {
    return Entry.parse(new String(line(number), StandardCharsets.UTF_8));
  }

  /** The version of this thing, if the release changed it. */
  Optional<Entry> find(String thing) throws IOException {
    byte[] key = ("<" + thing + ">").getBytes(StandardCharsets.UTF_8);
    long low = 0;
    long high = channel.size() / width - 1;
    while (low <= high) {
      long middle = (low + high) >>> 1;
      byte[] line = line(middle);
      int order = Arrays.compareUnsigned(line, 0, Math.min(key.length, line.length), key, 0, key.length);
      if (order == 0) {
        return Optional.of(Entry.parse(new String(line, StandardCharsets.UTF_8)));
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return Optional.empty();
  }

  private byte[] line(long number) throws IOException {
    return read(channel, number * width, width);
  }

  private static byte[] read(SeekableByteChannel channel, long position, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    channel.position(position);
    while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
      continue;
    }
    return Arrays.copyOf(buffer.array(), buffer.position());
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
