package be.overzicht.release;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A file of a release with its checksums.
 *
 * @param path where it is stored, relative to the release's folder, with slashes: {@code dumps/overzicht.nt.gz}
 * @param mediaType the media type of the content, decoded
 * @param size the number of bytes stored
 * @param sha256 the checksum of the bytes stored, in hexadecimal digits
 * @param plainSize the number of bytes decoded; the same as {@code size} when the file is not compressed
 * @param plainSha256 the checksum of the bytes decoded
 */
public record ReleaseFile(
    String path, String mediaType, long size, String sha256, long plainSize, String plainSha256) {
  private static final String GZIP = ".gz";

  /** Whether the bytes are stored compressed with gzip. */
  @JsonIgnore
  public boolean isCompressed() {
    return path.endsWith(GZIP);
  }

  /** The last step of the path: {@code overzicht.nt.gz}. */
  public String fileName() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The name of the content, decoded: {@code overzicht.nt}. */
  public String plainName() {
    String name = fileName();
    return isCompressed() ? name.substring(0, name.length() - GZIP.length()) : name;
  }
}
