package be.overzicht.release.history;

import be.overzicht.release.Release;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads the statements of version objects out of the compressed blocks of one release. */
final class VersionBlocks {
  private static final int READ_AHEAD = 1 << 16;

  private final Release release;
  private final Path file;
  private long position = -1;
  private byte[] block = {};

  VersionBlocks(Release release, Path file) {
    this.release = release;
    this.file = file;
  }

  /** The versions with these numbers within the release. */
  List<VersionContent> range(VersionIndex index, long from, long to) throws IOException {
    List<VersionContent> contents = new ArrayList<>();
    for (long number = from; number < to; number++) {
      VersionIndex.Entry entry = index.entry(number);
      Version version = new Version(entry.thing(), release.name(), entry.change());
      contents.add(content(version, entry));
    }
    return contents;
  }

  VersionContent content(Version version, VersionIndex.Entry entry) throws IOException {
    if (entry.length() == 0) {
      return new VersionContent(version, "");
    }
    int end = entry.offset() + entry.length();
    if (position != entry.block() || block.length < end) {
      block = read(entry.block(), end);
      position = entry.block();
    }
    return new VersionContent(version, new String(block, entry.offset(), entry.length(), StandardCharsets.UTF_8));
  }

  private byte[] read(long start, int length) throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      channel.position(start);
      InputStream stored = new BufferedInputStream(Channels.newInputStream(channel));
      return new GZIPInputStream(stored).readNBytes(Math.max(length, READ_AHEAD));
    }
  }
}
