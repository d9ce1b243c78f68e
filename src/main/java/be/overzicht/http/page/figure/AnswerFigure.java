package be.overzicht.http.page.figure;

import be.overzicht.html.Link;
import be.overzicht.html.picture.BarChart;
import be.overzicht.html.picture.LineChart;
import be.overzicht.html.picture.Picture;
import be.overzicht.html.picture.RegionMap;
import be.overzicht.html.picture.Timeline;
import be.overzicht.html.section.Figure;
import be.overzicht.html.section.Table;
import be.overzicht.html.section.Value;
import be.overzicht.http.page.model.Authorities.Municipality;
import be.overzicht.http.page.model.Authorities;
import be.overzicht.http.page.model.Reading;
import be.overzicht.sparql.protocol.AnswerPage;
import be.overzicht.store.facts.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The picture of an answer, of the kind that fits its columns; a row without what the picture needs is told. */
public final class AnswerFigure {
  /** How many rows a picture has at most. */
  public static final int MOST_ROWS = 2_000;
  private static final int LEVELS = 4;
  private static final String ID = "answer";

  private final Reading reading;
  private final AnswerPage answer;
  private final AnswerColumns columns;

  /** The picture of an answer for this reader. */
  public AnswerFigure(Reading reading, AnswerPage answer) {
    this.reading = reading;
    this.answer = answer;
    this.columns = new AnswerColumns(reading, answer);
  }

  /** The kinds of pictures. */
  public enum As {
    /** Bars of numbers with labels. */
    BAR,
    /** Lines of numbers along dates or other numbers. */
    LINE,
    /** Municipalities on the map. */
    MAP,
    /** Things from a date to another. */
    TIMELINE;

    /** Its name in addresses. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The kind with this name. */
    public static Optional<As> of(String key) {
      return Stream.of(values()).filter(as -> as.key().equals(key)).findFirst();
    }
  }

  /** The kinds that fit, the most telling first. */
  public List<As> fitting() {
    boolean isWhole = answer.extent().complete() && answer.extent().counted() <= MOST_ROWS && !answer.rows().isEmpty();
    Stream<As> order = columns.number().isPresent() && columns.date().isPresent()
        ? Stream.of(As.MAP, As.LINE, As.BAR, As.TIMELINE) : Stream.of(As.MAP, As.BAR, As.TIMELINE, As.LINE);
    return isWhole ? order.filter(this::fits).toList() : List.of();
  }

  /** The picture of a kind that fits. */
  public Figure figure(String title, As as) {
    List<Integer> drawn = drawn(as);
    long left = answer.rows().stream().filter(row -> !isDrawn(row, drawn)).count();
    Picture picture = switch (as) {
      case BAR -> bars();
      case LINE -> lines();
      case MAP -> map();
      case TIMELINE -> timeline();
    };
    String intro = left == 0 ? "" : reading.words().count("figure.left-out", left);
    Table table = Table.whole(ID, title, answer.columns(), answer.rows().stream().map(row -> row.stream()
        .map(value -> value.map(term -> List.of(Value.text(label(term)))).orElse(List.of())).toList()).toList());
    return new Figure(ID, title, intro, picture, table);
  }

  private boolean fits(As as) {
    return switch (as) {
      case BAR -> columns.number().isPresent() && answer.columns().size() > 1;
      case LINE -> columns.number().flatMap(columns::along).isPresent();
      case MAP -> columns.municipality().isPresent();
      case TIMELINE -> columns.date().isPresent() && answer.columns().size() > 1;
    };
  }

  private List<Integer> drawn(As as) {
    return switch (as) {
      case BAR -> List.of(columns.number().orElseThrow());
      case LINE -> List.of(columns.number().orElseThrow(), columns.number().flatMap(columns::along).orElseThrow());
      case MAP -> List.of(columns.municipality().orElseThrow());
      case TIMELINE -> List.of(columns.date().orElseThrow());
    };
  }

  private static boolean isDrawn(List<Optional<Term>> row, List<Integer> columns) {
    return columns.stream().allMatch(column -> row.get(column).isPresent());
  }

  private Stream<List<Optional<Term>>> rows(As as) {
    List<Integer> drawn = drawn(as);
    return answer.rows().stream().filter(row -> isDrawn(row, drawn));
  }

  private BarChart bars() {
    int number = columns.number().orElseThrow();
    List<Integer> labels = columns.others(List.of(number));
    return BarChart.of(rows(As.BAR).map(row -> new BarChart.Item(link(row, labels), value(row, number),
        row.get(number).orElseThrow().text())).toList());
  }

  private LineChart lines() {
    int number = columns.number().orElseThrow();
    int along = columns.along(number).orElseThrow();
    List<Integer> names = columns.others(List.of(number, along));
    return LineChart.of(rows(As.LINE).map(row -> {
      Term place = row.get(along).orElseThrow();
      double at = AnswerColumns.isNumber(place) ? Double.parseDouble(place.text())
          : YearSpan.start(AnswerColumns.day(place));
      return new LineChart.Item(link(row, names).text(), at, place.text(), value(row, number));
    }).toList());
  }

  private RegionMap map() {
    int place = columns.municipality().orElseThrow();
    Optional<Integer> number = columns.number();
    Map<String, List<Optional<Term>>> byPlace = new HashMap<>();
    rows(As.MAP).forEach(row -> byPlace.putIfAbsent(row.get(place).orElseThrow().text(), row));
    double most = number.map(column -> byPlace.values().stream().mapToDouble(row -> value(row, column)).max().orElse(0))
        .orElse(0.0);
    Authorities authorities = Authorities.of(reading.edition());
    List<RegionMap.Item> items = new ArrayList<>();
    for (Municipality municipality : authorities.municipalities()) {
      Optional<List<Optional<Term>>> row = Optional.ofNullable(byPlace.get(municipality.iri()));
      String look = row.map(known -> number.map(column -> level(value(known, column), most)).orElse("listed"))
          .orElse("nothing");
      String text = reading.label(municipality.iri())
          + row.flatMap(known -> number.flatMap(column -> known.get(column))).map(term -> ": " + term.text()).orElse("");
      municipality.outline().ifPresent(outline -> items.add(new RegionMap.Item(
          new Link(reading.href(municipality.iri()), text), reading.label(municipality.province()), look,
          outline.polygons().stream().flatMap(List::stream).toList())));
    }
    return RegionMap.of(items, authorities.credits(reading));
  }

  private Timeline timeline() {
    int start = columns.date().orElseThrow();
    Optional<Integer> end = columns.dateAfter(start);
    List<Integer> labels = columns.others(Stream.concat(Stream.of(start), end.stream()).toList());
    double today = YearSpan.start(reading.edition().snapshot().instant().toString().substring(0, 10));
    List<Timeline.Item> items = rows(As.TIMELINE).map(row -> {
      double from = YearSpan.start(AnswerColumns.day(row.get(start).orElseThrow()));
      double to = end.flatMap(column -> row.get(column)).map(term -> YearSpan.end(AnswerColumns.day(term)))
          .orElse(YearSpan.end(AnswerColumns.day(row.get(start).orElseThrow())));
      return new Timeline.Item("", link(row, labels), new Timeline.Span(from, Math.max(from, to), Math.max(from, to)),
          "programme", "");
    }).toList();
    double first = items.stream().mapToDouble(Timeline.Item::from).min().orElse(today);
    double last = items.stream().mapToDouble(item -> item.span().to()).max().orElse(today);
    return Timeline.of(items, (int) first, Math.max(today, last));
  }

  private static String level(double value, double most) {
    double share = most <= 0 ? 0 : value / most;
    return "level-" + Math.max(1, (int) Math.ceil(share * LEVELS));
  }

  private static double value(List<Optional<Term>> row, int column) {
    return row.get(column).map(term -> Double.parseDouble(term.text())).orElse(0.0);
  }

  /** What a row is called, and where its first thing leads. */
  private Link link(List<Optional<Term>> row, List<Integer> labels) {
    List<Term> terms = labels.stream().flatMap(column -> row.get(column).stream()).toList();
    String href = terms.stream().filter(term -> reading.edition().uris().isThing(term.text())).findFirst()
        .map(term -> reading.href(term.text())).orElse("");
    return new Link(href, terms.stream().map(this::label).distinct().collect(Collectors.joining(" · ")));
  }

  private String label(Term term) {
    return term instanceof Term.Literal ? term.text() : reading.label(term.text());
  }
}
