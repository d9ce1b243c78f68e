package be.overzicht.http.page.figure;

import be.overzicht.http.page.model.Authorities;
import be.overzicht.http.page.model.Reading;
import be.overzicht.sparql.protocol.AnswerPage;
import be.overzicht.store.facts.Term;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the columns of an answer hold, by all values that are bound in its rows. */
final class AnswerColumns {
  private static final Set<String> NUMBERS = Set.of("integer", "decimal", "double", "float", "int", "long", "short",
      "byte", "nonNegativeInteger", "positiveInteger", "unsignedInt", "unsignedLong", "unsignedShort");
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

  private final AnswerPage answer;
  private final Set<String> municipalities;

  AnswerColumns(Reading reading, AnswerPage answer) {
    this.answer = answer;
    this.municipalities = Authorities.of(reading.edition()).municipalities().stream()
        .map(Authorities.Municipality::iri).collect(Collectors.toSet());
  }

  /** The last column of numbers: what is counted stands behind what it is counted by. */
  Optional<Integer> number() {
    return columns(AnswerColumns::isNumber).reduce((one, other) -> other);
  }

  /** The first column of dates. */
  Optional<Integer> date() {
    return columns(AnswerColumns::isDate).findFirst();
  }

  /** The column of dates behind another one. */
  Optional<Integer> dateAfter(int column) {
    return columns(AnswerColumns::isDate).filter(other -> other > column).findFirst();
  }

  /** The first column of municipalities of today. */
  Optional<Integer> municipality() {
    return columns(term -> municipalities.contains(term.text())).findFirst();
  }

  /** The columns but these, in their order. */
  List<Integer> others(List<Integer> taken) {
    return IntStream.range(0, answer.columns().size()).boxed().filter(column -> !taken.contains(column)).toList();
  }

  /** The first column but the number that is a date, or a number as well. */
  Optional<Integer> along(int number) {
    return others(List.of(number)).stream()
        .filter(column -> holds(column, AnswerColumns::isDate) || holds(column, AnswerColumns::isNumber)).findFirst();
  }

  /** Whether a value is a date, of a year at least. */
  static boolean isDate(Term term) {
    return term instanceof Term.Literal && YearSpan.isDate(day(term)) && !isNumber(term);
  }

  /** The day of a date that may have a time. */
  static String day(Term term) {
    return term.text().replaceFirst("(?<=\\d{4}-\\d\\d-\\d\\d)[TZ+-].*$", "");
  }

  /** Whether a value is a number that can be drawn. */
  static boolean isNumber(Term term) {
    if (!(term instanceof Term.Literal literal) || !literal.datatype().startsWith(XSD)
        || !NUMBERS.contains(literal.datatype().substring(XSD.length()))) {
      return false;
    }
    try {
      return Double.isFinite(Double.parseDouble(literal.text()));
    } catch (NumberFormatException illTyped) {
      return false;
    }
  }

  private Stream<Integer> columns(Predicate<Term> what) {
    return IntStream.range(0, answer.columns().size()).boxed().filter(column -> holds(column, what));
  }

  private boolean holds(int column, Predicate<Term> what) {
    List<Term> bound = answer.rows().stream().flatMap(row -> row.get(column).stream()).toList();
    return !bound.isEmpty() && bound.stream().allMatch(what);
  }
}
