package be.overzicht.http.reconcile;

import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.page.model.Finder;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.reconcile.match.Entities;
import be.overzicht.http.reconcile.match.EntityProperty;
import be.overzicht.http.reconcile.match.Misread;
import be.overzicht.http.reconcile.match.TypeList;
import be.overzicht.search.Hit;
import be.overzicht.search.NumberKey;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** {@code /reconcile/suggest/…}: entities, types and properties that begin like a text (API 0.2, section 6). */
public enum Suggest implements Endpoint {
  /** Things by name or number. */
  ENTITY(Suggest::entities),
  /** Types by name. */
  TYPE(Suggest::types),
  /** Properties by name. */
  PROPERTY(Suggest::properties);

  private static final int SHOWN = 10;
  private static final int MOST = 500;

  private final BiFunction<Reading, String, Stream<Map<String, Object>>> suggestions;

  Suggest(BiFunction<Reading, String, Stream<Map<String, Object>>> suggestions) {
    this.suggestions = suggestions;
  }

  @Override
  public Answer answer(Call call) {
    return ReconcileAnswer.of(call, reading -> Map.of("result",
        suggestions.apply(reading, call.query().first("prefix").orElse("").strip())
            .skip(cursor(call)).limit(SHOWN).toList()));
  }

  private static int cursor(Call call) {
    String skipped = call.query().first("cursor").filter(text -> !text.isEmpty()).orElse("0");
    if (!skipped.matches("\\d{1,6}")) {
      throw new Misread("cursor is the number of suggestions to skip, such as 10");
    }
    return Integer.parseInt(skipped);
  }

  private static Stream<Map<String, Object>> entities(Reading reading, String prefix) {
    EntityJson json = new EntityJson(reading, new TypeList(reading));
    Stream<String> named = Entities.of(reading.edition()).iri(prefix).stream();
    List<Hit> hits = Finder.of(reading.edition()).suggest(prefix, MOST);
    return Stream.concat(named, hits.stream().map(Hit::iri)).distinct().map(json::suggestion);
  }

  private static Stream<Map<String, Object>> types(Reading reading, String prefix) {
    TypeList types = new TypeList(reading);
    return types.all().stream().map(types::json).filter(type -> begins(type, prefix));
  }

  private static Stream<Map<String, Object>> properties(Reading reading, String prefix) {
    Extension extension = new Extension(reading);
    return Arrays.stream(EntityProperty.values()).map(extension::describe).filter(property -> begins(property, prefix));
  }

  private static boolean begins(Map<String, Object> item, String prefix) {
    String key = NumberKey.of(prefix);
    return Stream.of("id", "name").flatMap(member -> Stream.of((String) item.get(member)))
        .flatMap(text -> Stream.concat(Stream.of(text), Arrays.stream(text.split("[\\s/-]+"))))
        .anyMatch(text -> NumberKey.of(text).startsWith(key));
  }
}
