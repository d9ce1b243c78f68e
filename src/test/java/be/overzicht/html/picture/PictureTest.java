package be.overzicht.html.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import be.overzicht.html.Link;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pictures put things where they can be seen. */
class PictureTest {

  @Test
  void bars_that_would_meet_stand_in_different_rows() {
    Timeline timeline = Timeline.of(List.of(item("one", 2015, 2018), item("two", 2016, 2017), item("three", 2023, 2024)),
        2015, 2025.4);
    List<Timeline.Bar> bars = timeline.bands().get(0).bars();
    assertNotEquals(bars.get(0).place().y(), bars.get(1).place().y());
    assertEquals(bars.get(0).place().y(), bars.get(2).place().y());
    assertTrue(bars.stream().allMatch(bar -> bar.place().x() + bar.place().width() <= timeline.width()));
  }

  @Test
  void a_bar_without_a_known_end_fades_after_what_is_known_last() {
    Timeline timeline = Timeline.of(List.of(new Timeline.Item("group", new Link("/one", "one"),
        new Timeline.Span(2015, 2025, 2020), "other", "running"), item("two", 2015, 2025)), 2015, 2025.0);
    Timeline.Place fading = timeline.bands().get(0).bars().get(0).place();
    Timeline.Place known = timeline.bands().get(0).bars().get(1).place();
    assertEquals(fading.width(), fading.fading(), 0.001);
    assertEquals(known.width(), fading.width() + fading.fading(), 0.001);
    assertEquals(0, known.fading());
  }

  @Test
  void a_funnel_is_as_wide_as_its_numbers() {
    Funnel funnel = Funnel.of(List.of(new Funnel.Step("asked", "", 50), new Funnel.Step("came", "", 25)));
    assertEquals(funnel.bars().get(0).width(), 2 * funnel.bars().get(1).width());
  }

  @Test
  void a_family_stands_from_left_to_right_in_time() {
    Link old = new Link("/old", "old");
    Link middle = new Link("/middle", "middle");
    Link today = new Link("/today", "today");
    FamilyTree tree = FamilyTree.of(List.of(new FamilyTree.Step(middle, today, "2025"),
        new FamilyTree.Step(old, middle, "2019")), "/today");
    assertEquals(List.of(330.0, 660.0, 0.0), tree.boxes().stream().map(FamilyTree.Box::x).toList());
    assertEquals("current", tree.boxes().get(1).state());
  }

  @Test
  void a_family_that_goes_round_still_ends() {
    Link one = new Link("/one", "one");
    Link two = new Link("/two", "two");
    FamilyTree tree = FamilyTree.of(
        List.of(new FamilyTree.Step(one, two, ""), new FamilyTree.Step(two, one, "")), "/one");
    assertEquals(2, tree.boxes().size());
  }

  @Test
  void an_empty_cell_of_the_matrix_is_a_gap() {
    SupportMatrix matrix = SupportMatrix.of(
        List.of(new SupportMatrix.Item(new Link("/x", "x"), "open data", "money", "both")),
        List.of(new Link("/list?theme=open", "open data")),
        List.of(new Link("/list?support=money", "money"), new Link("/list?support=guidance", "guidance")));
    assertEquals(List.of(1, 0), matrix.rows().get(0).cells().stream().map(SupportMatrix.Cell::level).toList());
    SupportMatrix.Cell full = matrix.rows().get(0).cells().get(0);
    assertEquals(1, full.squares().size());
    assertEquals(new Link("/list?theme=open&support=money", "open data · money: 1"), full.link());
    assertTrue(matrix.rows().get(0).cells().get(1).link().href().isEmpty());
  }

  @Test
  void classes_stand_left_of_those_they_lead_to_and_rounds_end() {
    Link step = new Link("#step", "step");
    Link plan = new Link("#plan", "plan");
    Link of = new Link("#of", "of");
    ClassDiagram diagram = ClassDiagram.of(List.of(new ClassDiagram.Relation(step, of, plan),
        new ClassDiagram.Relation(plan, new Link("#like", "like"), plan)));
    assertTrue(diagram.boxes().get(0).x() < diagram.boxes().get(1).x());
    assertEquals(List.of("of"), diagram.boxes().get(0).lines().stream().map(line -> line.property().text()).toList());
    assertEquals(1, diagram.arrows().size());
    assertEquals(2, ClassDiagram.of(List.of(new ClassDiagram.Relation(step, of, plan),
        new ClassDiagram.Relation(plan, of, step))).boxes().size());
  }

  private static Timeline.Item item(String name, double from, double to) {
    return new Timeline.Item("group", new Link("/" + name, name), new Timeline.Span(from, to, to), "other", "running");
  }
}
