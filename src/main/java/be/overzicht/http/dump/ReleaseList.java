package be.overzicht.http.dump;

import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.negotiation.Form;
import be.overzicht.rdf.Uris;
import be.overzicht.release.ChangeCounts;
import be.overzicht.release.Layout;
import be.overzicht.release.Manifest;
import be.overzicht.release.Release;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** {@code /releases.json}: all releases, the newest first, with their hashes and what each changed. */
public final class ReleaseList implements Endpoint {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public Answer answer(Call call) {
    return Answer.of(Resource.only(call, Form.JSON,
        (form, language) -> list(call).getBytes(StandardCharsets.UTF_8)));
  }

  private static String list(Call call) {
    ObjectNode list = JSON.createObjectNode();
    ArrayNode all = list.putArray("releases");
    List<Release> releases = call.site().history().releases();
    for (int number = releases.size() - 1; number >= 0; number--) {
      describe(all.addObject(), releases.get(number), call.site().uris());
    }
    return list.toPrettyString() + "\n";
  }

  private static void describe(ObjectNode entry, Release release, Uris uris) {
    Manifest manifest = release.manifest();
    String name = manifest.name().toString();
    entry.put("name", name);
    entry.put("published", release.instant().toString());
    entry.put("url", uris.dumps(name));
    entry.put("layout", manifest.layout());
    entry.put("manifest", uris.dump(name, Layout.MANIFEST));
    manifestSha256(release).ifPresent(sha256 -> entry.put("manifestSha256", sha256));
    entry.put("datasetHash", manifest.datasetHash());
    entry.put("unionHash", manifest.unionHash());
    entry.put("quads", manifest.quads());
    entry.put("triples", manifest.triples());
    manifest.before().ifPresent(before -> entry.put("previous", before.toString()));
    entry.put("patch", uris.dump(name, Layout.PATCH_NAME));
    entry.put("pruned", release.isPruned());
    ChangeCounts changes = manifest.changes();
    entry.putObject("changes").put("created", changes.added()).put("updated", changes.changed())
        .put("deleted", changes.withdrawn()).put("quadsAdded", changes.quadsAdded())
        .put("quadsRemoved", changes.quadsRemoved());
  }

  /** Nothing when it is lost, which those who read the others need not suffer from. */
  private static Optional<String> manifestSha256(Release release) {
    try {
      return Optional.of(release.manifestFile().sha256());
    } catch (IOException lost) {
      return Optional.empty();
    }
  }
}
