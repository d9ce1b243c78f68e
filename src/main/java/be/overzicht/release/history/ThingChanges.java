package be.overzicht.release.history;

import be.overzicht.release.thing.ThingGroup;
import be.overzicht.release.thing.VersionedThings;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * The things that differ between two releases, in the order of their IRIs.
 *
 * <p>When the release before had an older layout, whose versions held less, then what appears only because more is held
 * now is a create: nothing of it was there before.
 */
final class ThingChanges {
  private final VersionedThings old;
  private final VersionedThings now;
  private final VersionedThings asBefore;
  private ThingGroup was;
  private ThingGroup is;
  private ThingGroup held;

  /**
   * Compares two releases.
   *
   * @param old the release before, as its own layout holds it
   * @param now the new release
   * @param asBefore the new release as the layout of the release before would hold it
   */
  ThingChanges(VersionedThings old, VersionedThings now, VersionedThings asBefore) throws IOException {
    this.old = old;
    this.now = now;
    this.asBefore = asBefore;
    this.was = old.next();
    this.is = now.next();
    this.held = asBefore.next();
  }

  /** The next one, or null behind the last one. */
  ThingChange next() throws IOException {
    while (was != null || is != null) {
      int order = order(was, is);
      ThingChange found = order < 0 ? new ThingChange(Change.DELETE, new ThingGroup(was.subject(), List.of()))
          : order > 0 ? new ThingChange(Change.CREATE, is)
          : was.sameAs(is) ? null : new ThingChange(isOnlyHeldAnew() ? Change.CREATE : Change.UPDATE, is);
      was = order <= 0 ? old.next() : was;
      is = order >= 0 ? now.next() : is;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Whether the layout of the release before would have found no change in what both releases have. */
  private boolean isOnlyHeldAnew() throws IOException {
    while (held != null && order(held, is) < 0) {
      held = asBefore.next();
    }
    return held != null && order(held, is) == 0 && was.sameAs(held);
  }

  /** What is missing comes last. */
  private static int order(ThingGroup one, ThingGroup other) {
    return one == null ? 1 : other == null ? -1 : Arrays.compareUnsigned(one.subject(), other.subject());
  }
}
