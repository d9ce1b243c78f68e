package be.overzicht.http.wire;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A part of a file, read into the buffers that go to the network. */
final class FileSlice implements ReadableByteChannel {
  private final FileChannel file;
  private long left;

  FileSlice(Path path, long offset, long length) throws IOException {
    file = FileChannel.open(path, StandardOpenOption.READ);
    file.position(offset);
    left = length;
  }

  @Override
  public int read(ByteBuffer buffer) throws IOException {
    if (left == 0) {
      return -1;
    }
    int limit = buffer.limit();
    buffer.limit((int) Math.min(limit, buffer.position() + left));
    try {
      int read = file.read(buffer);
      left -= Math.max(0, read);
      return read;
    } finally {
      buffer.limit(limit);
    }
  }

  @Override
  public boolean isOpen() {
    return file.isOpen();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
