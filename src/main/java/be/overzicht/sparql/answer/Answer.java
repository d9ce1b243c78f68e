package be.overzicht.sparql.answer;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A whole answer in one form.
 *
 * @param contentType its {@code Content-Type}
 * @param etag a strong validator of the content, in quotes
 * @param content the body
 */
public record Answer(String contentType, String etag, byte[] content) {
  private static final int ETAG_BYTES = 12;

  /** An answer with its validator. */
  static Answer of(String contentType, byte[] content) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(contentType.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      byte[] hash = digest.digest(content);
      return new Answer(contentType, '"' + HexFormat.of().formatHex(hash, 0, ETAG_BYTES) + '"', content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java has no SHA-256; run another one", e);
    }
  }
}
