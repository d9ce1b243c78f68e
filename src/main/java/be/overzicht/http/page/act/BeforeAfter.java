package be.overzicht.http.page.act;

import be.overzicht.html.section.Value;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.page.model.Values;
import be.overzicht.store.facts.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a version changed of one property: what it said before, and what it says after.
 *
 * @param property the property, with whose it is where that is not the thing itself
 * @param before its values before; none when it is new
 * @param after its values after; none when it is gone
 */
public record BeforeAfter(List<Value> property, List<Value> before, List<Value> after) {
  private static final String NOTHING = "–";

  /** The statements that came and went of one property. */
  private record Terms(List<Term> before, List<Term> after) {}

  /** Those of the lines that came and went, in the order of what came. */
  public static List<BeforeAfter> of(Reading reading, List<String> added, List<String> removed) {
    StatementCells cells = new StatementCells(reading);
    Map<List<Value>, Terms> found = new LinkedHashMap<>();
    added.forEach(line -> at(found, cells, line).after().add(cells.object(line)));
    removed.forEach(line -> at(found, cells, line).before().add(cells.object(line)));
    return found.entrySet().stream().map(entry -> new BeforeAfter(entry.getKey(),
        values(reading, entry.getValue().before()), values(reading, entry.getValue().after()))).toList();
  }

  /** As a sentence: {@code status: unknown → running}. */
  public String sentence(Reading reading) {
    String name = texts(property);
    String begin = name.isEmpty() ? "" : name.substring(0, 1).toLowerCase(reading.language().locale()) + name.substring(1);
    return begin + ": " + shown(before) + " → " + shown(after);
  }

  private static Terms at(Map<List<Value>, Terms> found, StatementCells cells, String line) {
    return found.computeIfAbsent(cells.of(line).get(0), key -> new Terms(new ArrayList<>(), new ArrayList<>()));
  }

  private static List<Value> values(Reading reading, List<Term> terms) {
    return new Values(reading).of(terms);
  }

  private static String shown(List<Value> values) {
    return values.isEmpty() ? NOTHING : texts(values);
  }

  private static String texts(List<Value> values) {
    return values.stream().map(value -> value.link().text()).collect(Collectors.joining(", "));
  }
}
