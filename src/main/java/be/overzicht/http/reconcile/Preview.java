package be.overzicht.http.reconcile;

import be.overzicht.html.Link;
import be.overzicht.html.PageContent;
import be.overzicht.html.view.PreviewView;
import be.overzicht.http.document.Contents;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.page.Pages;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.reconcile.match.Entities;
import be.overzicht.http.reconcile.match.EntityProperty;
import be.overzicht.http.reconcile.match.TypeList;
import be.overzicht.store.facts.Term;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code /reconcile/preview}: what an entity is, on a card that tools show in a frame (API 0.2, section 5). */
public final class Preview implements Endpoint {
  private static final int MOST = 3;

  private final Pages pages;

  /** Sets up with the pages. */
  public Preview(Pages pages) {
    this.pages = pages;
  }

  @Override
  public Answer answer(Call call) {
    Optional<String> entity = Entities.of(ReconcileAnswer.reading(call).edition())
        .iri(call.query().first("id").orElse(""));
    return entity.<Answer>map(iri -> Answer.of(Resource.of(call, call.path(), List.of(Form.HTML),
            Contents.page(call, request -> pages.of(request, reading -> content(reading, iri))))
        .withoutEndings().notOnServer()))
        .orElseGet(() -> call.notFound("There is no such entity; /reconcile finds entities by name and number"));
  }

  private static PageContent content(Reading reading, String iri) {
    String name = reading.label(iri);
    String kind = new EntityJson(reading, new TypeList(reading)).description(iri);
    List<PreviewView.Fact> facts = Arrays.stream(EntityProperty.values())
        .filter(property -> property != EntityProperty.LBLOD).flatMap(property -> fact(reading, iri, property)).toList();
    return PageContent.of(name, kind, new PreviewView(new Link(reading.href(iri), name), kind, facts));
  }

  private static Stream<PreviewView.Fact> fact(Reading reading, String iri, EntityProperty property) {
    List<Term> values = property.of(reading.edition(), iri);
    List<String> shown = values.stream().limit(MOST)
        .map(value -> value instanceof Term.Iri ? reading.label(value.text()) : value.text()).toList();
    String more = values.size() > MOST ? reading.t("reconcile.more", values.size() - MOST) : "";
    return values.isEmpty() ? Stream.empty()
        : Stream.of(new PreviewView.Fact(reading.t(property.message()), String.join(", ", shown) + more));
  }
}
