package be.overzicht.http.page.figure;

import be.overzicht.html.picture.FamilyTree;
import be.overzicht.html.section.Figure;
import be.overzicht.html.section.Section;
import be.overzicht.html.section.Table;
import be.overzicht.html.section.Value;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Vocab;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an authority came from and what it became. */
public final class FamilyFigure {
  private static final int DAY = 10;
  private final Reading reading;

  /** The picture for this reader. */
  public FamilyFigure(Reading reading) {
    this.reading = reading;
  }

  /** The mergers that led to this body or away from it, if there were any. */
  public Optional<Section> figure(String authority) {
    List<FamilyTree.Step> steps = steps(authority);
    if (steps.isEmpty()) {
      return Optional.empty();
    }
    List<List<List<Value>>> rows = steps.stream().map(step -> List.of(List.of(Value.of(step.from())),
        List.of(Value.of(step.to())), List.of(Value.text(step.date())))).toList();
    String title = reading.t("family.title");
    Table table = Table.whole("family-table", title,
        List.of(reading.t("family.before"), reading.t("family.after"), reading.t("column.date")), rows);
    return Optional.of(new Figure("family", title, "", FamilyTree.of(steps, reading.href(authority)), table));
  }

  private List<FamilyTree.Step> steps(String authority) {
    Set<String> events = new LinkedHashSet<>();
    Set<String> seen = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(authority));
    while (!open.isEmpty()) {
      String body = open.remove();
      if (seen.add(body)) {
        events.addAll(reading.facts().pointing(Vocab.RESULTING, body));
        events.addAll(reading.facts().pointing(Vocab.ORIGINAL, body));
        open.addAll(reading.facts().things(body, Vocab.DERIVED_FROM));
        open.addAll(reading.facts().pointing(Vocab.DERIVED_FROM, body));
      }
    }
    List<FamilyTree.Step> steps = new ArrayList<>();
    events.forEach(event -> steps.addAll(steps(event, date(event))));
    return steps;
  }

  /** A line for each body that went into another; a body that goes on is no line to itself. */
  private List<FamilyTree.Step> steps(String event, String date) {
    List<FamilyTree.Step> steps = new ArrayList<>();
    for (String to : reading.facts().things(event, Vocab.RESULTING)) {
      for (String from : reading.facts().things(event, Vocab.ORIGINAL)) {
        if (!from.equals(to)) {
          steps.add(new FamilyTree.Step(reading.link(from), reading.link(to), date));
        }
      }
    }
    return steps;
  }

  private String date(String event) {
    return reading.facts().value(event, Vocab.DCT_DATE)
        .map(date -> reading.words().date(date.substring(0, Math.min(DAY, date.length())))).orElse("");
  }
}
