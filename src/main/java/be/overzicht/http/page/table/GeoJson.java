package be.overzicht.http.page.table;

import be.overzicht.http.page.model.Geometry;
import be.overzicht.http.page.model.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes a table as a collection of features (<a href="https://www.rfc-editor.org/rfc/rfc7946">RFC 7946</a>): longitude
 * first, and what has no place is there without one (section 3.2).
 */
public final class GeoJson {
  private GeoJson() {}

  /** The whole table; who drew the outlines is told beside them. */
  public static String write(DataTable table) {
    Map<String, Object> collection = new LinkedHashMap<>();
    collection.put("type", "FeatureCollection");
    collection.putAll(FlatRows.about(table));
    collection.put("attribution", String.join(" ", table.about().credits()));
    collection.put("features", table.rows().stream().map(row -> feature(table, row)).toList());
    return Json.write(collection) + "\n";
  }

  private static Map<String, Object> feature(DataTable table, Row row) {
    Map<String, Object> feature = new LinkedHashMap<>();
    feature.put("type", "Feature");
    feature.put("id", row.iri());
    feature.put("geometry", row.place().flatMap(Geometry::read).map(GeoJson::geometry).orElse(null));
    feature.put("properties", FlatRows.of(table, row));
    return feature;
  }

  private static Map<String, Object> geometry(Geometry geometry) {
    Map<String, Object> members = new LinkedHashMap<>();
    boolean isOne = geometry.polygons().size() == 1;
    members.put("type", isOne ? "Polygon" : "MultiPolygon");
    members.put("coordinates", isOne ? geometry.polygons().get(0) : geometry.polygons());
    return members;
  }
}
