package be.overzicht.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTreeTest {
  @ParameterizedTest
  @ValueSource(longs = {0, 1, 99, 100, 101, 5_000, 5_001, 250_000, 250_001})
  void every_member_is_on_one_page_that_the_root_leads_to(long members) {
    PageTree tree = new PageTree(members);
    Deque<PageTree.Node> open = new ArrayDeque<>(tree.top());
    long found = 0;
    while (!open.isEmpty()) {
      PageTree.Node node = open.remove();
      assertEquals(node, tree.find(node.name()).orElseThrow());
      List<PageTree.Node> children = tree.children(node);
      assertTrue(children.size() <= PageTree.FAN_OUT);
      open.addAll(children);
      found += node.level() == 0 ? tree.end(node) - node.start() : 0;
    }
    assertEquals(members, found);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "00", "-1", "n0-0", "n1-1", "n2-0", "n1", "999999999999999", "x", "n9-999999999999999"})
  void names_of_no_page_find_none(String name) {
    assertTrue(new PageTree(100).find(name).isEmpty());
  }

  @Test
  void a_long_feed_is_four_steps_deep() {
    PageTree tree = new PageTree(10_000_000);
    assertEquals(2, tree.top().get(0).level());
    assertEquals(40, tree.top().size());
  }
}
