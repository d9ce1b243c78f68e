package be.overzicht.http.reply;

import be.overzicht.http.exchange.Caching;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.WebLink;
import be.overzicht.http.negotiation.Choice;
import be.overzicht.http.negotiation.Coding;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.negotiation.Negotiation;
import be.overzicht.http.problem.ProblemDetails;
import be.overzicht.http.problem.ProblemText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiFunction;

/** Tells a problem in the form that the client reads: JSON for programs, a page for people, text for a terminal. */
final class ProblemReplies {
  private static final List<Form> FORMS = List.of(Form.PROBLEM, Form.HTML, Form.TEXT);

  private final BiFunction<Call, ProblemDetails, String> page;

  ProblemReplies(BiFunction<Call, ProblemDetails, String> page) {
    this.page = page;
  }

  /** The reply; a client that reads none of the forms gets the first, since an error must be told. */
  Reply of(Call call, ProblemDetails problem) {
    Choice choice = Negotiation.choose(FORMS, call.headers().value("Accept"));
    Form form = choice instanceof Choice.Chosen chosen ? chosen.form() : Form.PROBLEM;
    Reply reply = Reply.empty(problem.status())
        .with("Content-Type", form.contentType())
        .with("Cache-Control", Caching.NO_STORE.header())
        .with("Vary", form.isPage() ? "Accept, Accept-Language, Accept-Encoding" : "Accept, Accept-Encoding")
        .with("Content-Security-Policy", form.isPage() ? ContentSecurity.of(call.path()) : "")
        .with("Content-Language", form.isPage() ? call.language().tag() : "")
        .with("Link", String.join(", ", problem.choices().stream().map(ProblemReplies::link).toList()));
    for (var field : problem.fields().entrySet()) {
      reply = reply.with(field.getKey(), field.getValue());
    }
    Rendered rendered = Rendered.of(bytes(form, call, problem), form.extension());
    Coding coding = rendered.coding(Coding.choose(call.headers().value("Accept-Encoding")));
    return reply.with("Content-Encoding", coding == Coding.GZIP ? coding.label() : "")
        .with(problem.status(), new Body.Bytes(rendered.bytes(coding)));
  }

  private byte[] bytes(Form form, Call call, ProblemDetails problem) {
    String text = form.isPage() ? page.apply(call, problem)
        : form.equals(Form.TEXT) ? ProblemText.plain(problem) : ProblemText.json(problem);
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String link(ProblemDetails.Option option) {
    return new WebLink(option.href(), option.relation(), "; type=\"" + option.type() + "\"").toString();
  }
}
