package be.overzicht.sparql.answer;

import be.overzicht.sparql.protocol.Heading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * A whole answer in one form and coding.
 *
 * @param heading what the header says of it
 * @param coding its {@code Content-Encoding}; empty when it is plain
 * @param etag a strong validator of these bytes, in quotes; empty when the next answer may be another one
 * @param content the body
 */
public record Answer(Heading heading, String coding, String etag, byte[] content) {
  /** The one coding there is, as {@code Content-Encoding} names it. */
  public static final String GZIP = "gzip";

  private static final int ETAG_BYTES = 12;

  /** A plain answer with its validator. */
  public static Answer of(Heading heading, byte[] content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(heading.contentType().getBytes(StandardCharsets.UTF_8));
      String tag = HexFormat.of().formatHex(digest.digest(content), 0, ETAG_BYTES);
      return new Answer(heading, "", '"' + tag + '"', content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java has no SHA-256; run another one", e);
    }
  }

  /** The same to a query with functions such as {@code RAND}: nobody may keep it. */
  public Answer once() {
    return new Answer(heading, coding, "", content);
  }

  /** Whether the same query has the same answer, as long as the release stays. */
  public boolean isRepeatable() {
    return !etag.isEmpty();
  }

  /** The same, compressed. */
  public Answer compressed() {
    ByteArrayOutputStream small = new ByteArrayOutputStream(content.length / 4);
    try (GZIPOutputStream gzip = new GZIPOutputStream(small)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Answer(heading, GZIP, etag.substring(0, etag.length() - 1) + "-gzip\"", small.toByteArray());
  }
}
