package be.overzicht.html.picture;

import be.overzicht.html.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Classes as boxes that list what they lead to, with an arrow from each such property to its class; arrows go to the
 * right.
 *
 * @param width the width of its coordinates
 * @param height the height of its coordinates
 * @param boxes the classes
 * @param arrows from a property to the class it leads to
 */
public record ClassDiagram(int width, int height, List<Box> boxes, List<Arrow> arrows) implements Picture {
  private static final int BETWEEN = 42;
  private static final int NARROWEST = 130;
  private static final int SIDES = 26;
  private static final double LETTER = 7.6;
  private static final int HEAD = 30;
  private static final int ROW = 21;
  private static final int GAP = 22;
  private static final int FOOT = 7;

  /** A property of one class that leads to another. */
  public record Relation(Link from, Link property, Link to) {}

  /** A class in its place, with its properties. */
  public record Box(Link link, double x, double y, double width, double height, List<Line> lines) {}

  /** A property in its place. */
  public record Line(Link property, double y) {}

  /** An arrow; {@code bend} is how far its curve reaches out. */
  public record Arrow(double x1, double y1, double x2, double y2, double bend) {}

  /** Lays out classes that relations lead from or to; a relation from a class to itself is a line without arrow. */
  public static ClassDiagram of(List<Relation> relations) {
    Map<Link, Integer> columns = columns(relations);
    Map<Integer, List<Link>> byColumn = new TreeMap<>();
    columns.forEach((link, column) -> byColumn.computeIfAbsent(column, key -> new ArrayList<>()).add(link));
    double height = byColumn.values().stream().mapToDouble(links -> height(links, relations)).max().orElse(0);
    Map<Link, Box> boxes = new LinkedHashMap<>();
    double x = 0;
    for (List<Link> links : byColumn.values()) {
      double width = width(links, relations);
      double y = (height - height(links, relations)) / 2;
      for (Link link : links.stream().sorted(Comparator.comparing(Link::text)).toList()) {
        boxes.put(link, box(link, new Corner(x, y), width, from(link, relations)));
        y += boxes.get(link).height() + GAP;
      }
      x += width + BETWEEN;
    }
    return new ClassDiagram((int) Math.max(0, x - BETWEEN), (int) height, List.copyOf(boxes.values()),
        arrows(relations, boxes));
  }

  private static List<Arrow> arrows(List<Relation> relations, Map<Link, Box> boxes) {
    List<Arrow> arrows = new ArrayList<>();
    for (Relation relation : relations) {
      Box from = boxes.get(relation.from());
      Box to = boxes.get(relation.to());
      if (to.x() > from.x()) {
        double y = from.lines().stream().filter(line -> line.property().equals(relation.property()))
            .mapToDouble(Line::y).findFirst().orElse(from.y()) - 4;
        double start = from.x() + from.width();
        arrows.add(new Arrow(start, y, to.x(), to.y() + HEAD / 2.0, (to.x() - start) / 2));
      }
    }
    return arrows;
  }

  /** The upper left corner of a box. */
  private record Corner(double x, double y) {}

  private static Box box(Link link, Corner corner, double width, List<Relation> relations) {
    List<Line> lines = new ArrayList<>();
    for (Relation relation : relations) {
      lines.add(new Line(relation.property(), corner.y() + HEAD + (lines.size() + 1) * ROW - FOOT));
    }
    return new Box(link, corner.x(), corner.y(), width, height(relations), lines);
  }

  /** As wide as the longest name in a column. */
  private static double width(List<Link> links, List<Relation> relations) {
    int longest = links.stream().flatMap(link -> Stream.concat(Stream.of(link),
        from(link, relations).stream().map(Relation::property))).mapToInt(link -> link.text().length()).max().orElse(0);
    return Math.max(NARROWEST, SIDES + longest * LETTER);
  }

  private static double height(List<Link> links, List<Relation> relations) {
    return links.stream().mapToDouble(link -> height(from(link, relations)) + GAP).sum() - GAP;
  }

  private static double height(List<Relation> own) {
    return HEAD + own.size() * ROW + (own.isEmpty() ? 0 : FOOT);
  }

  private static List<Relation> from(Link link, List<Relation> relations) {
    return relations.stream().filter(relation -> relation.from().equals(link)).toList();
  }

  /** The longest way to a class decides its column; then each class moves next to the first that it leads to. */
  private static Map<Link, Integer> columns(List<Relation> relations) {
    Map<Link, Integer> columns = new LinkedHashMap<>();
    relations.forEach(relation -> {
      columns.put(relation.from(), 0);
      columns.put(relation.to(), 0);
    });
    List<Relation> others = relations.stream().filter(relation -> !relation.from().equals(relation.to())).toList();
    for (int round = 0; round < columns.size(); round++) {
      others.forEach(relation -> columns.computeIfPresent(relation.to(),
          (to, column) -> Math.max(column, Math.min(columns.size(), columns.get(relation.from()) + 1))));
    }
    columns.replaceAll((link, column) -> from(link, others).stream()
        .mapToInt(relation -> columns.get(relation.to()) - 1).min().orElse(column));
    return columns;
  }
}
