package be.overzicht.http.page.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An outline on earth: polygons of rings of points, each with its longitude before its latitude.
 *
 * @param polygons its parts; the first ring of each is its border, the others are holes in it
 */
public record Geometry(List<List<List<List<Double>>>> polygons) {
  private static final String CRS84 = "<http://www.opengis.net/def/crs/OGC/1.3/CRS84>";
  private static final String NUMBER = "-?\\d{1,3}(?:\\.\\d+)?";
  private static final Pattern POINT = Pattern.compile("(" + NUMBER + ")\\s+(" + NUMBER + ")");
  private static final Pattern RING = Pattern.compile("\\(([-\\d.,\\s]+)\\)");
  private static final Pattern POLYGON =
      Pattern.compile("\\(\\s*(\\([-\\d.,\\s]+\\)\\s*(?:,\\s*\\([-\\d.,\\s]+\\)\\s*)*)\\)");
  private static final Pattern SHAPE = Pattern.compile("(?:MULTI)?POLYGON\\s*\\([-\\d.,()\\s]+\\)");

  /**
   * Reads WKT of one or more polygons in CRS84, which is meant where no other system is named (<a
   * href="https://docs.ogc.org/is/22-047r1/22-047r1.html">GeoSPARQL 1.1, section 8.5.1</a>); nothing for what is anything
   * else.
   */
  public static Optional<Geometry> read(String wkt) {
    String text = wkt.strip();
    text = (text.startsWith(CRS84) ? text.substring(CRS84.length()).strip() : text).toUpperCase(Locale.ROOT);
    if (!SHAPE.matcher(text).matches()) {
      return Optional.empty();
    }
    List<List<List<List<Double>>>> polygons = new ArrayList<>();
    Matcher polygon = POLYGON.matcher(text);
    while (polygon.find()) {
      polygons.add(RING.matcher(polygon.group(1)).results().map(ring -> points(ring.group(1))).toList());
    }
    return polygons.isEmpty() ? Optional.empty() : Optional.of(new Geometry(List.copyOf(polygons)));
  }

  private static List<List<Double>> points(String ring) {
    return POINT.matcher(ring).results()
        .map(point -> List.of(Double.valueOf(point.group(1)), Double.valueOf(point.group(2)))).toList();
  }
}
