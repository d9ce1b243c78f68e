package be.overzicht.csvw.key;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * The hashes of all keys of a table, in parts by their highest bits, so that equal ones are in one part and a part at a
 * time fits in memory. What does not fit goes to a temporary file, in blocks of one part each.
 */
public final class KeyHashes implements Closeable {
  /** Number of parts. */
  public static final int PARTS = 256;

  private static final int BLOCK = 4096;

  private final long[][] parts = new long[PARTS][];
  private final int[] sizes = new int[PARTS];
  private final LongList[] blocks = new LongList[PARTS];
  private Path file;
  private FileChannel channel;
  private ByteBuffer buffer;

  public void add(long hash) {
    int part = (int) (hash >>> 56);
    long[] numbers = parts[part];
    if (numbers == null) {
      numbers = new long[16];
      parts[part] = numbers;
    } else if (sizes[part] == numbers.length) {
      numbers = grow(part);
    }
    numbers[sizes[part]++] = hash;
  }

  /** All hashes of a part, in no order. */
  public long[] part(int part) {
    int spilled = blocks[part] == null ? 0 : blocks[part].size();
    long[] all = new long[spilled * BLOCK + sizes[part]];
    for (int i = 0; i < spilled; i++) {
      read(blocks[part].get(i), all, i * BLOCK);
    }
    if (sizes[part] > 0) {
      System.arraycopy(parts[part], 0, all, spilled * BLOCK, sizes[part]);
    }
    return all;
  }

  /** Whether a hash is there; for messages, not for many. */
  public boolean contains(long hash) {
    for (long number : part((int) (hash >>> 56))) {
      if (number == hash) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
      Files.deleteIfExists(file);
    }
  }

  private long[] grow(int part) {
    if (sizes[part] < BLOCK) {
      parts[part] = Arrays.copyOf(parts[part], sizes[part] * 2);
    } else {
      spill(part);
    }
    return parts[part];
  }

  private void spill(int part) {
    try {
      if (channel == null) {
        file = Files.createTempFile("overzicht-keys", ".tmp");
        channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
        buffer = ByteBuffer.allocateDirect(BLOCK * Long.BYTES);
      }
      if (blocks[part] == null) {
        blocks[part] = new LongList(4);
      }
      blocks[part].add(channel.position());
      buffer.clear();
      buffer.asLongBuffer().put(parts[part], 0, BLOCK);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      sizes[part] = 0;
    } catch (IOException full) {
      throw new UncheckedIOException("the keys of a table do not fit in the temporary folder "
          + System.getProperty("java.io.tmpdir") + "; make room there, or name another with -Djava.io.tmpdir", full);
    }
  }

  private void read(long position, long[] target, int at) {
    try {
      buffer.clear();
      while (buffer.hasRemaining() && channel.read(buffer, position + buffer.position()) >= 0) {
        continue;
      }
      LongBuffer numbers = buffer.flip().asLongBuffer();
      numbers.get(target, at, BLOCK);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
