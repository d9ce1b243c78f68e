package be.overzicht.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads and writes {@code manifest.json}. */
final class ManifestFile {
  private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private ManifestFile() {}

  /** The manifest of the release in this folder. */
  static Manifest read(Path folder) throws IOException {
    Path file = folder.resolve(Layout.MANIFEST);
    try {
      return JSON.readValue(Files.readAllBytes(file), Manifest.class);
    } catch (JsonProcessingException broken) {
      throw new ReleaseException(
          file + " is not a manifest: " + broken.getOriginalMessage() + "; restore the folder, or remove it", broken);
    }
  }

  /** The bytes to write. */
  static byte[] bytes(Manifest manifest) {
    try {
      return (JSON.writeValueAsString(manifest) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
