package be.overzicht.http.reconcile;

import be.overzicht.http.page.model.Reading;
import be.overzicht.http.reconcile.match.TypeList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the service can do and where (Reconciliation Service API 0.2, section 3.1). */
final class Manifest {
  static final String PATH = "/reconcile";
  /** The most queries of one batch. */
  static final int BATCH = 50;
  private static final int WIDTH = 420;
  private static final int HEIGHT = 260;
  private static final List<String> USUAL = List.of("bestuurstype/gemeente", "bestuurstype/ocmw", "bestuurseenheid",
      "initiatief", "organisatie");

  private Manifest() {}

  static Map<String, Object> of(Reading reading) {
    String base = reading.edition().uris().base();
    TypeList types = new TypeList(reading);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("versions", List.of("0.2"));
    json.put("name", "Overzicht");
    json.put("identifierSpace", reading.edition().uris().at("/id/"));
    json.put("schemaSpace", reading.edition().uris().vocabulary());
    json.put("documentation", reading.edition().uris().at("/data"));
    json.put("serviceVersion", reading.edition().snapshot().name());
    json.put("defaultTypes", types.all().stream().filter(USUAL::contains).map(types::json).toList());
    json.put("view", Map.of("url", reading.edition().uris().at("/reconcile/view?id={{id}}")));
    json.put("preview", Map.of("url", reading.edition().uris().at("/reconcile/preview?id={{id}}"),
        "width", WIDTH, "height", HEIGHT));
    Map<String, Object> suggest = new LinkedHashMap<>();
    List.of("entity", "type", "property").forEach(kind -> suggest.put(kind, path(base, "/suggest/" + kind)));
    json.put("suggest", suggest);
    json.put("extend", Map.of("propose_properties", path(base, "/properties"), "property_settings", List.of()));
    json.put("batchSize", BATCH);
    return json;
  }

  private static Map<String, String> path(String base, String below) {
    return Map.of("service_url", base, "service_path", PATH.concat(below));
  }
}
