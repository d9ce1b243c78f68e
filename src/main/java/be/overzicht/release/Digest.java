package be.overzicht.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts the bytes that pass and makes their SHA-256. */
public final class Digest extends OutputStream {
  private final OutputStream out;
  private final MessageDigest sha256;
  private long size;

  /** Passes the bytes on. */
  public Digest(OutputStream out) {
    this.out = out;
    try {
      this.sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Of everything in this stream, read to its end. */
  public static Digest of(InputStream in) throws IOException {
    Digest digest = new Digest(OutputStream.nullOutputStream());
    in.transferTo(digest);
    return digest;
  }

  @Override
  public void write(int b) throws IOException {
    sha256.update((byte) b);
    size++;
    out.write(b);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    sha256.update(bytes, offset, length);
    size += length;
    out.write(bytes, offset, length);
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  /** The number of bytes so far. */
  public long size() {
    return size;
  }

  /** The checksum in hexadecimal digits; ask once, when everything has passed. */
  public String sha256() {
    return HexFormat.of().formatHex(sha256.digest());
  }
}
