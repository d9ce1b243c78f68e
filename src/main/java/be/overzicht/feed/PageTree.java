package be.overzicht.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How members are laid out over pages: leaves of {@value #PAGE} members in the order of the feed, and above them nodes of
 * at most {@value #FAN_OUT} children, so that every page is small however long the feed is.
 *
 * <p>Pure arithmetic: a full node never changes again, and a node keeps its name for ever.
 *
 * @param members the number of members
 */
record PageTree(long members) {
  static final int PAGE = 100;
  static final int FAN_OUT = 50;
  private static final Pattern NAME = Pattern.compile("(?:n([1-9])-)?(0|[1-9]\\d{0,14})");

  /**
   * A node: level 0 holds members, the others hold nodes of the level below.
   */
  record Node(int level, long index) {
    /** Its name in an address: {@code 17} for a leaf, {@code n1-0} for a node above. */
    String name() {
      return level == 0 ? Long.toString(index) : "n" + level + "-" + index;
    }

    /** The number of its first member. */
    long start() {
      return index * span();
    }

    /** The number behind its last member, when it is full. */
    long end() {
      return (index + 1) * span();
    }

    private long span() {
      return PAGE * power(level);
    }
  }

  /** The node with this name, if it has members. */
  Optional<Node> find(String name) {
    Matcher parts = NAME.matcher(name);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int level = parts.group(1) == null ? 0 : Integer.parseInt(parts.group(1));
    Node node = new Node(level, Long.parseLong(parts.group(2)));
    return level <= height() && node.start() >= 0 && node.start() < members ? Optional.of(node) : Optional.empty();
  }

  /** Whether the node is full, and so will never change. */
  boolean isClosed(Node node) {
    return node.end() <= members;
  }

  /** The number behind the last member that the node has by now. */
  long end(Node node) {
    return Math.min(node.end(), members);
  }

  /** The children of the root. */
  List<Node> top() {
    return children(height(), 0);
  }

  /** The children of a node. */
  List<Node> children(Node node) {
    return node.level() == 0 ? List.of() : children(node.level(), node.index());
  }

  private List<Node> children(int level, long index) {
    List<Node> children = new ArrayList<>();
    for (long child = index * FAN_OUT; child < (index + 1) * FAN_OUT; child++) {
      Node node = new Node(level - 1, child);
      if (node.start() < members) {
        children.add(node);
      }
    }
    return children;
  }

  /** The level of the root. */
  private int height() {
    int height = 1;
    while (PAGE * power(height) < members) {
      height++;
    }
    return height;
  }

  private static long power(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= FAN_OUT;
    }
    return power;
  }
}
