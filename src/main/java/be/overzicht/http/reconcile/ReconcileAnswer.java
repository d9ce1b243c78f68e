package be.overzicht.http.reconcile;

import be.overzicht.http.document.Contents;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.page.model.Json;
import be.overzicht.http.page.model.Reading;
import be.overzicht.http.problem.ProblemDetails;
import be.overzicht.http.reconcile.match.Misread;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Answers of the service: JSON in the reader's language, or what is wrong with what was sent. */
final class ReconcileAnswer {
  private ReconcileAnswer() {}

  static Answer of(Call call, Function<Reading, Map<String, Object>> making) {
    try {
      byte[] json = Json.write(making.apply(reading(call))).getBytes(StandardCharsets.UTF_8);
      return Answer.of(Resource.only(call, Form.JSON, (form, language) -> json).chosenBy("Accept-Language").notOnServer());
    } catch (Misread wrong) {
      return wrong(call, wrong.status(), wrong.getMessage());
    }
  }

  static Answer wrong(Call call, int status, String detail) {
    return new Answer.Failed(ProblemDetails.of(status, "The request can't be read",
        detail.substring(0, 1).toUpperCase(Locale.ROOT) + detail.substring(1) + ".", call.path()));
  }

  static Reading reading(Call call) {
    return Contents.request(call, call.language()).reading();
  }
}
