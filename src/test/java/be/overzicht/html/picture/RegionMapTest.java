package be.overzicht.html.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.html.Link;
import be.overzicht.testing.CsvRows;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.WKTReader;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** The map of regions keeps the shape of the land, and neighbours touch as they do in the data. */
class RegionMapTest {
  private static final GeometryFactory SHAPES = new GeometryFactory();
  private static final Pattern SUBPATH = Pattern.compile("M(\\d+) ?(-?\\d+)l([^z]*)z");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+");

  @Test
  void both_sides_of_a_border_keep_the_same_points_and_north_is_above() {
    List<List<Double>> wall = List.of(at(4.5, 51.0), at(4.52, 51.02), at(4.511, 51.1), at(4.5, 51.2));
    List<List<Double>> west = ring(wall, at(4.0, 51.2), at(4.0, 51.0));
    List<List<Double>> east = ring(wall, at(5.0, 51.2), at(5.0, 51.0));
    RegionMap map = RegionMap.of(List.of(item("west", "a", west), item("east", "b", east)), List.of());
    List<Coordinate> left = points(map.regions().get(0).path());
    List<Coordinate> right = points(map.regions().get(1).path());
    left.retainAll(right);
    assertEquals(3, left.stream().distinct().count(), map.regions().toString());
    assertTrue(map.regions().get(0).path().startsWith("M"));
    assertTrue(left.stream().mapToDouble(Coordinate::getY).min().orElseThrow() < 10);
    assertEquals(2, map.names().size());
  }

  @Test
  void the_border_between_groups_is_drawn_and_that_inside_a_group_is_not() {
    List<List<Double>> wall = List.of(at(4.5, 51.0), at(4.5, 51.2));
    List<List<Double>> west = ring(wall, at(4.0, 51.2), at(4.0, 51.0));
    List<List<Double>> east = ring(wall, at(5.0, 51.2), at(5.0, 51.0));
    String apart = RegionMap.of(List.of(item("w", "a", west), item("e", "b", east)), List.of()).borders();
    String together = RegionMap.of(List.of(item("w", "a", west), item("e", "a", east)), List.of()).borders();
    assertEquals(3, apart.split("M").length - 1, apart);
    assertEquals(2, together.split("M").length - 1, together);
  }

  @Test
  void nothing_to_show_is_an_empty_map() {
    assertEquals(0, RegionMap.of(List.of(), List.of()).height());
  }

  @Test
  void the_municipalities_of_today_cover_the_land_without_gaps_and_without_overlaps() throws Exception {
    Map<String, String> outlines = CsvRows.read(Path.of("data/geometries.csv")).stream()
        .collect(Collectors.toMap(row -> row.get("nis"), row -> row.get("wkt")));
    List<RegionMap.Item> items = new ArrayList<>();
    List<Geometry> expected = new ArrayList<>();
    for (Map<String, String> row : CsvRows.read(Path.of("data/authorities.csv"))) {
      if (row.get("kind").equals("gemeente") && row.get("valid_to").isEmpty()) {
        Geometry outline = new WKTReader().read(outlines.get(row.get("nis")));
        expected.add(outline);
        items.add(new RegionMap.Item(Link.plain(row.get("name")), row.get("province"), "x", rings(outline)));
      }
    }
    RegionMap map = RegionMap.of(items, List.of());
    List<Geometry> shown = map.regions().stream().map(region -> shape(region.path())).toList();
    Geometry land = UnaryUnionOp.union(expected);
    double sum = shown.stream().mapToDouble(Geometry::getArea).sum();
    Geometry whole = UnaryUnionOp.union(shown);
    assertEquals(1, sum / whole.getArea(), 0.002);
    double degree = land.getEnvelopeInternal().getWidth() / whole.getEnvelopeInternal().getWidth();
    assertEquals(1, whole.getArea() * degree * degree * 0.6293 / land.getArea(), 0.005);
    for (int at = 0; at < shown.size(); at++) {
      assertTrue(shown.get(at).getArea() > 0, items.get(at).link().text());
    }
  }

  private static RegionMap.Item item(String name, String group, List<List<Double>> ring) {
    return new RegionMap.Item(Link.plain(name), group, "x", List.of(ring));
  }

  @SafeVarargs
  private static List<List<Double>> ring(List<List<Double>> wall, List<Double>... others) {
    List<List<Double>> ring = new ArrayList<>(wall);
    ring.addAll(List.of(others));
    ring.add(wall.get(0));
    return ring;
  }

  private static List<Double> at(double longitude, double latitude) {
    return List.of(longitude, latitude);
  }

  private static List<List<List<Double>>> rings(Geometry outline) {
    List<List<List<Double>>> rings = new ArrayList<>();
    for (int part = 0; part < outline.getNumGeometries(); part++) {
      Polygon polygon = (Polygon) outline.getGeometryN(part);
      rings.add(points(polygon.getExteriorRing().getCoordinates()));
      for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
        rings.add(points(polygon.getInteriorRingN(hole).getCoordinates()));
      }
    }
    return rings;
  }

  private static List<List<Double>> points(Coordinate[] coordinates) {
    return Arrays.stream(coordinates).map(point -> at(point.x, point.y)).toList();
  }

  /** The area of a path, where a ring inside another one is a hole. */
  private static Geometry shape(String path) {
    Geometry shape = SHAPES.createPolygon();
    for (String part : path.split("(?<=z)")) {
      List<Coordinate> points = points(part);
      points.add(points.get(0));
      shape = shape.symDifference(SHAPES.createPolygon(points.toArray(Coordinate[]::new)).buffer(0));
    }
    return shape;
  }

  private static List<Coordinate> points(String path) {
    MatchResult found = SUBPATH.matcher(path).results().findFirst().orElseThrow(() -> new AssertionError(path));
    List<Coordinate> points = new ArrayList<>();
    double x = Double.parseDouble(found.group(1));
    double y = Double.parseDouble(found.group(2));
    points.add(new Coordinate(x, y));
    List<Double> steps = NUMBER.matcher(found.group(3)).results().map(step -> Double.valueOf(step.group())).toList();
    for (int at = 0; at < steps.size(); at += 2) {
      x += steps.get(at);
      y += steps.get(at + 1);
      points.add(new Coordinate(x, y));
    }
    return points;
  }
}
