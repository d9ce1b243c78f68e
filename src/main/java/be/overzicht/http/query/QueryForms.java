package be.overzicht.http.query;

import be.overzicht.http.negotiation.Form;
import be.overzicht.sparql.problem.QueryProblem;
import be.overzicht.sparql.problem.QueryRefused;
import be.overzicht.sparql.problem.Reason;
import be.overzicht.sparql.protocol.ResultForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The forms of an answer to a query: those of its kind, and a page.
 *
 * @param results what is written in which form
 */
record QueryForms(Map<Form, ResultForm> results) {

  static QueryForms of(List<ResultForm> results) {
    Map<Form, ResultForm> forms = new LinkedHashMap<>();
    results.forEach(result -> forms.put(form(result), result));
    return new QueryForms(forms);
  }

  /** The forms for programs. */
  List<Form> data() {
    return List.copyOf(results.keySet());
  }

  /** All forms, the page at the end. */
  List<Form> all() {
    List<Form> all = new ArrayList<>(results.keySet());
    all.add(Form.HTML);
    return all;
  }

  /** The form that {@code ?format=} names; none when it names nothing. */
  Optional<Form> named(Optional<String> name) {
    return name.map(wanted -> all().stream().filter(form -> isCalled(form, wanted)).findFirst()
        .orElseThrow(this::notOffered));
  }

  private boolean isCalled(Form form, String name) {
    return form.isPage() ? form.isCalled(name) : results.get(form).isCalled(name);
  }

  private QueryRefused notOffered() {
    String types = all().stream().map(Form::mediaType).collect(Collectors.joining(", "));
    return new QueryRefused(QueryProblem.of(Reason.FORM,
        "The answer to this query can have these forms: " + types + ".", types));
  }

  private static Form form(ResultForm result) {
    List<String> types = result.mediaTypes();
    return new Form(result.label(), types.get(0), result.contentType(), result.shortNames().get(0),
        types.subList(1, types.size()));
  }
}
