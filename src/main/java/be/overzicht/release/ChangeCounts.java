package be.overzicht.release;

/**
 * What a release changed against the one before it, in numbers of things and of quads.
 *
 * @param added things that are new, or back again
 * @param changed things with other statements than before
 * @param withdrawn things that are no longer there
 * @param quadsAdded quads that were not in the release before
 * @param quadsRemoved quads that are no longer there
 */
public record ChangeCounts(long added, long changed, long withdrawn, long quadsAdded, long quadsRemoved) {
  /** The number of version objects, which are the members of the feed that this release adds. */
  public long members() {
    return added + changed + withdrawn;
  }
}
