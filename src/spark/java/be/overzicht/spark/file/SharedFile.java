package be.overzicht.spark.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URI;
import java.util.zip.GZIPInputStream;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A table as every machine finds it, and as it was when the conversion began.
 *
 * @param storage how it is reached
 * @param address where it is
 * @param length its bytes
 * @param modified when it was last changed
 * @param form whether it is compressed
 */
public record SharedFile(Storage storage, URI address, long length, long modified, Form form) implements Serializable {
  private static final int BUFFER = 1 << 16;

  /** How the bytes are written. */
  public enum Form {
    /** As they are. */
    PLAIN,
    /** By gzip, which can only be read from its beginning. */
    GZIP
  }

  /** The file at an address. */
  public static SharedFile of(Storage storage, URI address, Form form) throws IOException {
    FileStatus status = storage.of(address).getFileStatus(new Path(address));
    return new SharedFile(storage, address, status.getLen(), status.getModificationTime(), form);
  }

  /** Its text from the beginning. */
  public InputStream open() throws IOException {
    InputStream bytes = open(0, length);
    return form == Form.GZIP ? new GZIPInputStream(bytes, BUFFER) : bytes;
  }

  /** Its bytes from one place to another. */
  public InputStream open(long from, long to) throws IOException {
    FileSystem system = storage.of(address);
    FileStatus now = system.getFileStatus(new Path(address));
    if (now.getLen() != length || now.getModificationTime() != modified) {
      throw new IOException(address + " was changed while it was read; convert it again");
    }
    FSDataInputStream in = system.open(new Path(address), BUFFER);
    in.seek(from);
    return BoundedInputStream.builder().setInputStream(new BufferedInputStream(in, BUFFER)).setMaxCount(to - from).get();
  }
}
