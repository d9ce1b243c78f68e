package be.overzicht.http.reply;

import be.overzicht.http.negotiation.Coding;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/** The bytes of one form, compressed when somebody wants that, each coding with a strong entity tag of its content. */
final class Rendered {
  private static final int SMALLEST_TO_COMPRESS = 512;
  private static final int TAG_BYTES = 15;

  private final byte[] plain;
  private final String tag;
  private byte[] compressed;

  private Rendered(byte[] plain, String tag) {
    this.plain = plain;
    this.tag = tag;
  }

  /**
   * Keeps these bytes.
   *
   * @param variant tells forms apart that might have equal bytes
   */
  static Rendered of(byte[] bytes, String variant) {
    return new Rendered(bytes, tag(bytes) + "-" + variant);
  }

  /** The coding that the bytes have when this one is wanted: short content, and what does not shrink, stays plain. */
  Coding coding(Coding wanted) {
    return wanted == Coding.GZIP && compressed() != plain ? Coding.GZIP : Coding.IDENTITY;
  }

  byte[] bytes(Coding coding) {
    return coding == Coding.GZIP ? compressed() : plain;
  }

  /** The entity tag in its quotes; another one for each coding, as a strong tag must. */
  String etag(Coding coding) {
    return "\"" + tag + (coding == Coding.GZIP ? "-gzip" : "") + "\"";
  }

  /** How much memory it takes, also when it will have been compressed: text then takes less than half. */
  int weight() {
    return plain.length + plain.length / 2;
  }

  private synchronized byte[] compressed() {
    if (compressed == null) {
      byte[] smaller = plain.length < SMALLEST_TO_COMPRESS ? plain : compress(plain);
      compressed = smaller.length < plain.length ? smaller : plain;
    }
    return compressed;
  }

  private static String tag(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return Base64.getUrlEncoder().encodeToString(java.util.Arrays.copyOf(hash, TAG_BYTES));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static byte[] compress(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
