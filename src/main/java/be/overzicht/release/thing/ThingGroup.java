package be.overzicht.release.thing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All statements that the version of one thing holds, as lines of N-Triples.
 *
 * @param subject the IRI of the thing with brackets
 * @param triples its own statements, sorted; then those about things of others that it carries, sorted
 */
public record ThingGroup(byte[] subject, List<byte[]> triples) {

  /** Whether another group holds the same statements. */
  public boolean sameAs(ThingGroup other) {
    return Arrays.deepEquals(triples.toArray(), other.triples.toArray());
  }

  /** This group with more statements behind its own. */
  ThingGroup and(ThingGroup carried) {
    List<byte[]> all = new ArrayList<>(triples);
    all.addAll(carried.triples);
    return new ThingGroup(subject, all);
  }
}
