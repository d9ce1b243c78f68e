package be.overzicht.store.things;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/** Lists of things one after the other, none of them copied. */
public final class JoinedThings extends AbstractList<String> implements RandomAccess {
  private final List<List<String>> parts;

  /** These lists, in their order. */
  public JoinedThings(List<List<String>> parts) {
    this.parts = List.copyOf(parts);
  }

  @Override
  public String get(int index) {
    int within = index;
    for (List<String> part : parts) {
      if (within < part.size()) {
        return part.get(within);
      }
      within -= part.size();
    }
    throw new IndexOutOfBoundsException("thing " + index + " of " + size());
  }

  @Override
  public int size() {
    return parts.stream().mapToInt(List::size).sum();
  }
}
