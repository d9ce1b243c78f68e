package be.overzicht.spark.part;

import be.overzicht.csvw.key.LongList;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;

/** The hashes of the keys of a part in a file: for each key their number, then they. */
public final class HashFile {
  private HashFile() {}

  /** Writes the hashes of each key; returns the number of bytes. */
  static long write(List<LongList> keys, OutputStream out) throws IOException {
    long written = 0;
    for (LongList hashes : keys) {
      ByteBuffer bytes = ByteBuffer.allocate((hashes.size() + 1) * Long.BYTES);
      bytes.putLong(hashes.size());
      bytes.asLongBuffer().put(hashes.toArray());
      out.write(bytes.array());
      written += bytes.capacity();
    }
    return written;
  }

  /** The hashes of one key. */
  public static long[] read(InputStream in, int key) throws IOException {
    DataInputStream data = new DataInputStream(in);
    for (int before = 0; before < key; before++) {
      data.skipNBytes(data.readLong() * Long.BYTES);
    }
    long[] hashes = new long[Math.toIntExact(data.readLong())];
    byte[] bytes = data.readNBytes(hashes.length * Long.BYTES);
    ByteBuffer.wrap(bytes).asLongBuffer().get(hashes);
    return hashes;
  }
}
