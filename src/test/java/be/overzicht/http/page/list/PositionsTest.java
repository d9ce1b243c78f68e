package be.overzicht.http.page.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class PositionsTest {
  @Test
  void positions_are_counted_and_added_once_each() {
    Positions some = new Positions();
    BitSet even = new BitSet();
    for (int position = 0; position < 100; position += 3) {
      some.add(position);
      some.add(position);
      even.set(2 * position);
    }
    BitSet all = new BitSet();
    some.addTo(all);
    assertEquals(34, all.cardinality());
    assertEquals(99, all.length() - 1);
    assertEquals(17, some.countIn(even));
  }
}
