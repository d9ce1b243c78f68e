package be.overzicht.release.mirror;

import be.overzicht.release.Digest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Checksums of what lies here, and what one looks like. */
final class Hashes {
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private Hashes() {}

  static boolean isSha256(String text) {
    return text != null && SHA256.matcher(text).matches();
  }

  static String of(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Digest.of(in).sha256();
    }
  }

  static String of(byte[] bytes) throws IOException {
    return Digest.of(new ByteArrayInputStream(bytes)).sha256();
  }
}
