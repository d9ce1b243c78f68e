package be.overzicht.quality.rule;

import be.overzicht.quality.Finding;
import be.overzicht.rdf.Uris;
import be.overzicht.store.facts.Facts.Fact;
import be.overzicht.store.facts.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text in two languages says the same in both: it is there in each, with the same numbers, and what is worded alike in
 * one language is worded alike in the other. So a slip in one cell shows against the cell beside it.
 */
final class Translations implements CrossCheck {
  private static final String TEXT = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern GROUP_MARK = Pattern.compile("(?<=\\d)[.,\\u00a0 ](?=\\d{3}(?!\\d))");
  /** Former and other names belong to one language, however many the others have. */
  private static final String OTHER_NAME = Terms.OTHER_NAME;
  /** A concept may bear the name of another scheme's, and a description may leave out what the name says. */
  private static final String CONCEPT = "concept";
  private static final String DESCRIPTION = "http://purl.org/dc/terms/description";

  /** The same property of things of one kind. */
  private record Place(String kind, String property) {}

  /** The one text that a thing has in each language for a property. */
  private record Text(String thing, Map<String, String> byLanguage) {}

  @Override
  public Stream<Finding> findings(Records records) {
    return texts(records).entrySet().stream()
        .filter(place -> languages(place.getValue()).size() > 1)
        .flatMap(place -> {
          List<Text> texts = place.getValue();
          return Stream.of(missing(texts), numbers(texts), wordings(place.getKey(), texts))
              .flatMap(findings -> findings);
        });
  }

  private static Map<Place, List<Text>> texts(Records records) {
    Map<Place, Map<String, Map<String, String>>> all = new HashMap<>();
    records.facts().typed(TEXT).filter(fact -> isText(fact, records.uris())).forEach(fact -> {
      Term.Literal literal = (Term.Literal) fact.object();
      all.computeIfAbsent(new Place(records.uris().concept(fact.subject()).orElseThrow(), fact.property()),
              place -> new TreeMap<>())
          .computeIfAbsent(fact.subject(), thing -> new TreeMap<>())
          .merge(literal.language(), literal.text(), (one, other) -> one.compareTo(other) < 0 ? one : other);
    });
    Map<Place, List<Text>> texts = new HashMap<>();
    all.forEach((place, things) -> {
      List<Text> of = new ArrayList<>();
      things.forEach((thing, byLanguage) -> of.add(new Text(thing, byLanguage)));
      texts.put(place, of);
    });
    return texts;
  }

  private static boolean isText(Fact fact, Uris uris) {
    return fact.object() instanceof Term.Literal literal
        && !literal.language().isEmpty()
        && !fact.property().equals(OTHER_NAME)
        && uris.concept(fact.subject()).isPresent();
  }

  private static Set<String> languages(List<Text> texts) {
    return texts.stream().flatMap(text -> text.byLanguage().keySet().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<Finding> missing(List<Text> texts) {
    Set<String> languages = languages(texts);
    return texts.stream().flatMap(text -> languages.stream()
        .filter(language -> !text.byLanguage().containsKey(language))
        .map(language -> finding(text.thing(), "it says \"" + start(text.byLanguage().values().iterator().next())
            + "\" in one language and nothing in \"" + language + "\"", "fill in both columns, or neither")));
  }

  private Stream<Finding> numbers(List<Text> texts) {
    return texts.stream()
        .filter(text -> text.byLanguage().values().stream().map(Translations::numbers).distinct().count() > 1)
        .map(text -> finding(text.thing(), "its languages differ in a number: " + text.byLanguage().values().stream()
            .map(said -> "\"" + start(said) + "\" " + numbers(said)).collect(Collectors.joining(" and ")),
            "correct the number that is wrong"));
  }

  private static Set<String> numbers(String text) {
    return NUMBER.matcher(GROUP_MARK.matcher(text).replaceAll("")).results().map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Stream<Finding> wordings(Place place, List<Text> texts) {
    if (place.kind().equals(CONCEPT) || place.property().equals(DESCRIPTION)) {
      return Stream.empty();
    }
    return languages(texts).stream().flatMap(language -> differing(language, texts));
  }

  /** Where a text stands twice in this language and its other languages differ, the second of them. */
  private Stream<Finding> differing(String language, List<Text> texts) {
    Map<String, Text> first = new HashMap<>();
    return texts.stream().filter(text -> text.byLanguage().containsKey(language)).flatMap(text -> {
      Text other = first.putIfAbsent(text.byLanguage().get(language), text);
      return other == null || other.byLanguage().equals(text.byLanguage()) ? Stream.empty()
          : Stream.of(finding(text.thing(), "\"" + start(text.byLanguage().get(language)) + "\" is worded otherwise in"
              + " the other language than for " + other.thing(), "word it alike, or say what differs in both languages"));
    });
  }

  private static String start(String text) {
    return text.length() > 60 ? text.substring(0, text.offsetByCodePoints(0, 59)) + "…" : text;
  }
}
