package be.overzicht.spark.file;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Writes a file and hashes it. */
public final class HashedOutput extends OutputStream {
  private final OutputStream out;
  private final MessageDigest digest;
  private long length;

  /** Writes to this stream, which needs no small writes. */
  public HashedOutput(OutputStream out) {
    this.out = out;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    out.write(bytes, from, count);
    digest.update(bytes, from, count);
    length += count;
  }

  /** Closes the file, and says what it is. */
  public WorkFile finish(URI address) throws IOException {
    out.close();
    return new WorkFile(address, length, HexFormat.of().formatHex(digest.digest()));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
