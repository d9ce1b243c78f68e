package be.overzicht.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.testing.CsvRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** The outlines and points of working areas as the JTS Topology Suite reads them. */
class GeometryTest {
  private static final int AREAS = 324;
  private static final String ANTWERP = "11002";
  private static final double NEAR = 0.03;
  private static final double SIMPLIFIED = 0.004;

  private final List<Map<String, String>> areas = CsvRows.read(Path.of("data/working-areas.csv"));
  private final Map<String, Geometry> outlines = outlines();

  @Test
  void every_area_of_today_and_before_has_one_valid_outline_with_outer_rings_counter_clockwise() {
    assertEquals(AREAS, areas.size());
    assertEquals(areas.stream().map(area -> area.get("nis")).collect(Collectors.toCollection(TreeSet::new)),
        outlines.keySet());
    outlines.forEach((nis, outline) -> {
      assertTrue(outline.isValid(), nis);
      for (int at = 0; at < outline.getNumGeometries(); at++) {
        assertTrue(Orientation.isCCW(((Polygon) outline.getGeometryN(at)).getExteriorRing().getCoordinates()), nis);
      }
    });
  }

  @Test
  void the_point_of_a_label_lies_inside_its_outline_and_the_centroid_where_its_outline_has_it() {
    for (Map<String, String> area : areas) {
      Geometry outline = outlines.get(area.get("nis"));
      assertTrue(outline.contains(point(area.get("longitude"), area.get("latitude"))), area.get("name"));
      assertTrue(outline.getCentroid().distance(read(area.get("centroid"))) < SIMPLIFIED, area.get("name"));
    }
  }

  @Test
  void longitude_stands_first() {
    assertTrue(outlines.get(ANTWERP).contains(point("4.40", "51.22")), "the town hall of Antwerp");
    Map<String, String> antwerp =
        areas.stream().filter(area -> area.get("nis").equals(ANTWERP)).findFirst().orElseThrow();
    assertTrue(read(antwerp.get("centroid")).distance(point("4.37", "51.26")) < NEAR, antwerp.get("centroid"));
  }

  @Test
  void municipalities_lie_in_their_province_and_together_fill_it() {
    Map<String, String> nisOf = areas.stream().collect(Collectors.toMap(area -> area.get("uri"), a -> a.get("nis")));
    Map<String, Double> sums = new TreeMap<>();
    areas.stream().filter(area -> area.get("nis_edition").equals("2025") && !area.get("within").isEmpty())
        .forEach(area -> sums.merge(nisOf.get(area.get("within")), outlines.get(area.get("nis")).getArea(), Double::sum));
    assertEquals(5, sums.size());
    sums.forEach((province, sum) -> assertEquals(1, sum / outlines.get(province).getArea(), 0.01, province));
  }

  @Test
  void the_fine_outlines_are_those_that_were_simplified_and_carry_their_credit() throws IOException {
    String fine = Files.readString(Path.of("data/geometries.geojson"));
    assertEquals(308, fine.lines().filter(line -> line.startsWith("{\"type\":\"Feature\"")).count());
    assertTrue(fine.lines().findFirst().orElseThrow().contains("Statistics Belgium (Statbel)"));
    List<String> gone = new ArrayList<>(List.of("44001", "72040"));
    assertTrue(gone.stream().allMatch(nis -> fine.contains("\"nis\":\"" + nis + "\"")));
  }

  private static Map<String, Geometry> outlines() {
    return CsvRows.read(Path.of("data/geometries.csv")).stream()
        .collect(Collectors.toMap(row -> row.get("nis"), row -> read(row.get("wkt")), (a, b) -> a, TreeMap::new));
  }

  private static Geometry point(String longitude, String latitude) {
    return new GeometryFactory().createPoint(
        new Coordinate(Double.parseDouble(longitude), Double.parseDouble(latitude)));
  }

  private static Geometry read(String wkt) {
    try {
      return new WKTReader().read(wkt);
    } catch (ParseException e) {
      throw new IllegalArgumentException(wkt, e);
    }
  }
}
