package be.overzicht.http.reconcile;

import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.reconcile.match.EntityProperty;
import be.overzicht.http.reconcile.match.Misread;
import be.overzicht.http.reconcile.match.TypeList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** {@code /reconcile/properties}: the properties that entities of a type may be extended with (API 0.2, section 7.2). */
public final class Proposals implements Endpoint {

  @Override
  public Answer answer(Call call) {
    return ReconcileAnswer.of(call, reading -> {
      Optional<String> type = call.query().first("type").filter(text -> !text.isBlank());
      int limit = limit(call.query().first("limit").filter(text -> !text.isEmpty()).orElse("100"));
      TypeList types = new TypeList(reading);
      String concept = type.map(types::required).map(types::concept).orElse("");
      Extension extension = new Extension(reading);
      Map<String, Object> answer = new LinkedHashMap<>();
      answer.put("properties", Arrays.stream(EntityProperty.values())
          .filter(property -> concept.isEmpty() || property.isOf(concept)).limit(limit)
          .map(extension::describe).toList());
      type.ifPresent(asked -> answer.put("type", asked));
      answer.put("limit", limit);
      return answer;
    });
  }

  private static int limit(String text) {
    if (!text.matches("[1-9]\\d{0,5}")) {
      throw new Misread("limit is how many properties are wanted, such as 10");
    }
    return Integer.parseInt(text);
  }
}
