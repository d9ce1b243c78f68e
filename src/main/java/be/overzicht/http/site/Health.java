package be.overzicht.http.site;

import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.CachePolicy;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.negotiation.Form;
import be.overzicht.release.Manifest;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** {@code /health}: whether the server answers, from which release, and what is wrong all the same. */
public final class Health implements Endpoint {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Vitals vitals;

  /** With what the parts of the server tell of themselves. */
  public Health(Vitals vitals) {
    this.vitals = vitals;
  }

  @Override
  public Answer answer(Call call) {
    Manifest manifest = call.site().release().manifest();
    ObjectNode status = JSON.createObjectNode();
    List<String> problems = new ArrayList<>(vitals.problems());
    problems.addAll(call.site().snapshot().problems());
    status.put("status", problems.isEmpty() ? "pass" : "degraded");
    problems.forEach(status.putArray("problems")::add);
    status.put("secondsSinceLook", vitals.sinceLooked().toSeconds());
    vitals.upstream().ifPresent(upstream -> {
      ObjectNode mirror = status.putObject("mirror").put("source", upstream.address());
      upstream.sinceEqual().ifPresent(since -> mirror.put("secondsSinceEqual", since.toSeconds()));
    });
    status.put("stuckQueries", vitals.stuck());
    status.put("release", manifest.name().toString());
    status.put("published", manifest.name().instant().toString());
    status.put("triples", manifest.triples());
    status.put("datasetHash", manifest.datasetHash());
    status.put("store", call.site().snapshot().place().optionName());
    byte[] bytes = (status.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
    return Answer.of(Resource.only(call, Form.JSON, (form, language) -> bytes)
        .kept(CachePolicy.since(manifest.name().instant()).byNobody()));
  }
}
