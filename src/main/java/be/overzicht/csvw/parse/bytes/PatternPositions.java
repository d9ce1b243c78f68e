package be.overzicht.csvw.parse.bytes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * A regular expression as the places of its characters and which may follow which, after Glushkov. What is not regular or
 * means something beyond ASCII in ways that differ (look-around, back references, properties, anchors inside) is none.
 */
final class PatternPositions {
  private static final int MOST_POSITIONS = 1_000;
  private static final int MOST_COPIES = 1_000;
  private static final int DEEPEST = 100;
  private static final String UNUSUAL = "*+?{}[]^$|)\\";

  final List<AsciiSet> sets = new ArrayList<>();
  final List<BitSet> follow = new ArrayList<>();
  private final String source;
  private int at;
  private int depth;
  private int end;

  private PatternPositions(String source) {
    this.source = source;
    this.at = source.startsWith("^") ? 1 : 0;
    this.end = source.endsWith("$") && !source.endsWith("\\$") ? source.length() - 1 : source.length();
  }

  /** Where texts may begin and end, and whether none is enough. */
  record Part(boolean empty, BitSet first, BitSet last) {
    static final Part NOTHING = new Part(true, new BitSet(), new BitSet());

    private Part or(Part other) {
      return new Part(empty || other.empty, union(first, other.first), union(last, other.last));
    }

    private static BitSet union(BitSet one, BitSet other) {
      BitSet all = (BitSet) one.clone();
      all.or(other);
      return all;
    }
  }

  /** A pattern that was read. */
  record Read(PatternPositions positions, Part whole) {}

  /** The pattern of this source; empty when it is none of this kind. */
  static Optional<Read> of(String source) {
    PatternPositions positions = new PatternPositions(source);
    boolean anchored = positions.at > 0 || positions.end < source.length();
    try {
      Part whole = positions.choice();
      boolean done = positions.at == positions.end && !(anchored && source.contains("|"));
      return done ? Optional.of(new Read(positions, whole)) : Optional.empty();
    } catch (NotRegularException leftToOthers) {
      return Optional.empty();
    }
  }

  private Part choice() {
    if (++depth > DEEPEST) {
      throw new NotRegularException();
    }
    Part all = sequence();
    while (at < end && source.charAt(at) == '|') {
      at++;
      all = all.or(sequence());
    }
    depth--;
    return all;
  }

  private Part sequence() {
    Part all = Part.NOTHING;
    while (at < end && source.charAt(at) != '|' && source.charAt(at) != ')') {
      all = joined(all, repeated());
    }
    return all;
  }

  private Part joined(Part left, Part right) {
    left.last().stream().forEach(position -> follow.get(position).or(right.first()));
    BitSet first = left.empty() ? Part.union(left.first(), right.first()) : left.first();
    BitSet last = right.empty() ? Part.union(left.last(), right.last()) : right.last();
    return new Part(left.empty() && right.empty(), first, last);
  }

  private Part repeated() {
    int from = at;
    Part once = atom();
    if (at >= end || "*+?{".indexOf(source.charAt(at)) < 0) {
      return once;
    }
    int[] counts = counts();
    int behind = at;
    Part all = Part.NOTHING;
    for (int i = 0; i < Math.max(1, counts[1] < 0 ? counts[0] : counts[1]); i++) {
      Part copy = i == 0 ? once : again(from);
      boolean loops = counts[1] < 0 && i >= counts[0] - 1;
      Part looped = loops ? looped(copy) : copy;
      all = joined(all, i < counts[0] ? looped : looped.or(Part.NOTHING));
    }
    at = behind;
    return counts[1] == 0 ? Part.NOTHING : all;
  }

  private Part again(int from) {
    at = from;
    return atom();
  }

  private Part looped(Part part) {
    part.last().stream().forEach(position -> follow.get(position).or(part.first()));
    return part;
  }

  /** The least and the greatest number of times, -1 for any; lazy ones match the same texts. */
  private int[] counts() {
    int[] counts = switch (source.charAt(at++)) {
      case '*' -> new int[] {0, -1};
      case '+' -> new int[] {1, -1};
      case '?' -> new int[] {0, 1};
      default -> braces();
    };
    if (at < end && source.charAt(at) == '?') {
      at++;
    } else if (at < end && "*+{".indexOf(source.charAt(at)) >= 0) {
      throw new NotRegularException();
    }
    return counts;
  }

  private int[] braces() {
    int close = source.indexOf('}', at);
    String inside = close < 0 ? "" : source.substring(at, close);
    if (!inside.matches("[0-9]{1,4}(,[0-9]{0,4})?")) {
      throw new NotRegularException();
    }
    at = close + 1;
    String[] parts = inside.split(",", -1);
    int least = Integer.parseInt(parts[0]);
    int most = parts.length == 1 ? least : parts[1].isEmpty() ? -1 : Integer.parseInt(parts[1]);
    if (least > MOST_COPIES || most > MOST_COPIES || most >= 0 && most < least) {
      throw new NotRegularException();
    }
    return new int[] {least, most};
  }

  private Part atom() {
    char c = source.charAt(at);
    if (c == '(') {
      return group();
    }
    if (c == '[') {
      CharClassReader reader = new CharClassReader(source, at);
      AsciiSet set = reader.read();
      at = reader.end();
      return position(set);
    }
    if (c == '\\') {
      at += 2;
      return position(at > end ? null : CharClassReader.escaped(source.charAt(at - 1)));
    }
    at++;
    if (UNUSUAL.indexOf(c) >= 0) {
      throw new NotRegularException();
    }
    return position(c == '.' ? AsciiSet.of('\n', '\r').negated() : AsciiSet.of(c));
  }

  private Part group() {
    at += source.startsWith("(?:", at) ? 3 : 1;
    if (at < end && source.charAt(at) == '?') {
      throw new NotRegularException();
    }
    Part inside = choice();
    if (at >= end || source.charAt(at) != ')') {
      throw new NotRegularException();
    }
    at++;
    return inside;
  }

  private Part position(AsciiSet set) {
    if (set == null || sets.size() == MOST_POSITIONS) {
      throw new NotRegularException();
    }
    BitSet here = new BitSet();
    here.set(sets.size());
    sets.add(set);
    follow.add(new BitSet());
    return new Part(false, here, here);
  }

  /** The pattern is none of this kind. */
  static final class NotRegularException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotRegularException() {
      super(null, null, false, false);
    }
  }
}
