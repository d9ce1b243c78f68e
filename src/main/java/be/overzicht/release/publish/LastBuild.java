package be.overzicht.release.publish;

import be.overzicht.rdf.Problem;
import be.overzicht.release.ReleaseFolder;
import be.overzicht.release.ReleaseName;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * What the last build found in the sources of the newest release. It is kept in a file beside the releases, so that the
 * same program need not convert and judge the same sources again; whoever removes the file loses time and nothing else.
 *
 * @param releases where the releases are
 * @param data the data folder as the user named it, which stands in problems
 * @param ontology the ontology folder as the user named it
 */
public record LastBuild(ReleaseFolder releases, Path data, Path ontology) {
  private static final String FILE = ".last-build.json";
  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(SerializationFeature.INDENT_OUTPUT)
      .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
      .build();

  /** The warnings of the build that published this release or found it unchanged, if this program kept them. */
  public Optional<List<Problem>> problemsOf(ReleaseName release) throws IOException {
    Path file = releases.path().resolve(FILE);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      Found kept = JSON.readValue(file.toFile(), Found.class);
      return Optional.of(kept.problems()).filter(problems -> kept.equals(found(release, problems)));
    } catch (JsonProcessingException broken) {
      // it says nothing that a build cannot find out, and is written anew at its end
      return Optional.empty();
    }
  }

  /** Keeps what a build found in place of what was kept before. */
  public void keep(ReleaseName release, List<Problem> problems) throws IOException {
    Path file = releases.path().resolve(FILE);
    Path written = file.resolveSibling(FILE + ".new");
    Files.write(written, JSON.writeValueAsBytes(found(release, problems)));
    Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private Found found(ReleaseName release, List<Problem> problems) {
    return new Found(Program.fingerprint(), data.toString(), ontology.toString(), release.toString(), problems);
  }

  /** What the file says: all but the last tells whether it holds for this build. */
  private record Found(String program, String data, String ontology, String release, List<Problem> problems) {}
}
