package be.overzicht.release.history;

import be.overzicht.release.publish.Staging;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/**
 * Writes the version objects of a release: their statements in compressed blocks, and an index of them.
 *
 * <p>Blocks are gzip members one behind the other, so that one version costs one block to read, and the whole file
 * still unpacks with any gzip.
 */
final class VersionWriter implements Closeable {
  private static final int BLOCK = 1 << 15;

  private final Staging staging;
  private final Path entries;
  private final OutputStream index;
  private final OutputStream blocks;
  private final ByteArrayOutputStream block = new ByteArrayOutputStream();
  private long position;
  private int widest;

  VersionWriter(Staging staging) throws IOException {
    this.staging = staging;
    this.entries = staging.folder().resolve("versions.entries");
    this.index = new java.io.BufferedOutputStream(Files.newOutputStream(entries));
    this.blocks = staging.create(VersionFiles.BLOCKS, "application/gzip");
  }

  /** Takes a version in; things come in the order of their IRIs with brackets. */
  void write(ThingChange thing) throws IOException {
    int offset = block.size();
    byte[] subject = thing.group().subject();
    for (byte[] triple : thing.group().triples()) {
      block.write(triple);
      block.write('\n');
    }
    String rest = " " + thing.change().word() + " " + position + " " + offset + " " + (block.size() - offset) + "\n";
    index.write(subject);
    index.write(rest.getBytes(StandardCharsets.US_ASCII));
    widest = Math.max(widest, subject.length + rest.length());
    if (block.size() >= BLOCK) {
      endBlock();
    }
  }

  private void endBlock() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      block.writeTo(gzip);
    }
    packed.writeTo(blocks);
    position += packed.size();
    block.reset();
  }

  /** Finishes the blocks, and the index with all its lines padded to one width. */
  @Override
  public void close() throws IOException {
    try (blocks) {
      endBlock();
    }
    index.close();
    VersionFiles.pad(entries, widest, staging);
    Files.delete(entries);
  }
}
