package be.overzicht.http.reconcile;

import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.reconcile.match.Entities;

/** {@code /reconcile/view}: from the identifier of an entity, escaped as clients have to, to the thing. */
public final class EntityView implements Endpoint {

  @Override
  public Answer answer(Call call) {
    String id = call.query().first("id").orElse("");
    Entities entities = Entities.of(ReconcileAnswer.reading(call).edition());
    return entities.iri(id).<Answer>map(iri -> Answer.Redirect.seeOther(call.site().uris().path(iri)))
        .orElseGet(() -> call.notFound("There is no such entity; /reconcile finds entities by name and number"));
  }
}
