package be.overzicht.release.mirror;

import be.overzicht.release.ReleaseName;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A release as the list of its site names it.
 *
 * @param name its name
 * @param manifest the SHA-256 of its manifest, which holds those of all its files
 * @param previous the release that it says it was compared with
 */
record Listed(ReleaseName name, String manifest, Optional<ReleaseName> previous) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Reads a list whose newest release stands first; gives the oldest first.
   *
   * @throws UntrueSourceException when it is not what an Overzicht says
   */
  static List<Listed> parse(byte[] list, String uri) {
    List<Listed> found = new ArrayList<>();
    for (JsonNode entry : tree(list, uri).path("releases")) {
      Listed release = of(entry, uri);
      if (!found.isEmpty() && !release.name.instant().isBefore(found.get(0).name.instant())) {
        throw new UntrueSourceException(uri + " names " + found.get(0).name + " before " + release.name
            + ", and the newest stands first; ask who runs the site");
      }
      found.add(0, release);
    }
    if (found.isEmpty()) {
      throw new UntrueSourceException(uri + " names no release; give the address of an Overzicht");
    }
    return found;
  }

  private static JsonNode tree(byte[] list, String uri) {
    try {
      return JSON.readTree(list);
    } catch (JsonProcessingException broken) {
      throw new UntrueSourceException(
          uri + " is no JSON: " + broken.getOriginalMessage() + "; give the address of an Overzicht", broken);
    } catch (java.io.IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
  }

  private static Listed of(JsonNode entry, String uri) {
    String name = entry.path("name").asText();
    String manifest = entry.path("manifestSha256").asText();
    Optional<ReleaseName> known = ReleaseName.find(name);
    if (known.isEmpty() || !Hashes.isSha256(manifest)) {
      throw new UntrueSourceException(uri + " names a release \"" + name + "\" with the manifest \"" + manifest
          + "\", which is no name or no SHA-256; let its publisher use an Overzicht that lists both");
    }
    return new Listed(known.get(), manifest, ReleaseName.find(entry.path("previous").asText()));
  }
}
