package be.overzicht.release.remote;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** The content of an answer: fails, and says where, when it ends before the length that was promised or comes too slowly. */
final class RemoteBody extends FilterInputStream {
  private static final int LONGEST_SKIP = 1 << 16;

  private final String uri;
  private final long promised;
  private final Patience patience;
  private final long start = System.nanoTime();
  private long read;

  /** Content of so many bytes; of any number when that is negative. */
  RemoteBody(InputStream in, String uri, long promised, Patience patience) {
    super(in);
    this.uri = uri;
    this.promised = promised;
    this.patience = patience;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = readSome(bytes, offset, length);
    if (count < 0 && read < promised) {
      throw new EOFException(uri + " ended after " + read + " of " + promised + " bytes; try again");
    }
    read += Math.max(0, count);
    Duration since = Duration.ofNanos(System.nanoTime() - start);
    if (count >= 0 && patience.isOver(read, since)) {
      throw new SocketTimeoutException(
          uri + " stalls: " + read + " bytes came in " + since.toSeconds() + " s; try again, or ask who runs the site");
    }
    return count;
  }

  private int readSome(byte[] bytes, int offset, int length) throws IOException {
    try {
      return in.read(bytes, offset, length);
    } catch (SocketTimeoutException silent) {
      throw new IOException(uri + " stalls: nothing came for " + patience.silence().toSeconds()
          + " s; try again, or ask who runs the site", silent);
    } catch (IOException failure) {
      throw new IOException(uri + " broke off (" + failure.getMessage() + "); try again", failure);
    }
  }

  @Override
  public long skip(long count) throws IOException {
    return readNBytes((int) Math.min(count, LONGEST_SKIP)).length;
  }
}
