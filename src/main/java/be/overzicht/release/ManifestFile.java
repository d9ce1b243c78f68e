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
    byte[] bytes = Files.readAllBytes(file);
    try {
      return known(JSON.readValue(bytes, Manifest.class), file);
    } catch (JsonProcessingException broken) {
      requireKnown(layout(bytes), file);
      throw new ReleaseException(
          file + " is not a manifest: " + broken.getOriginalMessage() + "; restore the folder, or remove it", broken);
    }
  }

  private static Manifest known(Manifest manifest, Path file) {
    requireKnown(manifest.layout(), file);
    return manifest;
  }

  private static void requireKnown(int layout, Path file) {
    if (layout > Layout.CURRENT) {
      throw new NewerLayoutException(file.getParent() + " has layout " + layout + ", and this program knows layouts up"
          + " to " + Layout.CURRENT + "; use the newer Overzicht that made it");
    }
  }

  /** The layout of a manifest that may have fields that are not known; the first one when it cannot be told. */
  private static int layout(byte[] manifest) throws IOException {
    try {
      return JSON.readTree(manifest).path("layout").asInt(Layout.FIRST);
    } catch (JsonProcessingException broken) {
      return Layout.FIRST;
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
