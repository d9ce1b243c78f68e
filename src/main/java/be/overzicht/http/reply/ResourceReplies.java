package be.overzicht.http.reply;

import be.overzicht.html.Language;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.exchange.WebLink;
import be.overzicht.http.negotiation.Choice;
import be.overzicht.http.negotiation.Coding;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.negotiation.Negotiation;
import be.overzicht.http.problem.ProblemDetails;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Chooses the form of a resource, makes it or takes it from the cache, and says what it was chosen by. */
final class ResourceReplies {
  private static final int HEADER = 1_000;

  private final ProblemReplies problems;
  private final RenderedCache cache;

  ResourceReplies(ProblemReplies problems, RenderedCache cache) {
    this.problems = problems;
    this.cache = cache;
  }

  Reply of(Call call, Resource resource) {
    boolean several = resource.forms().size() > 1;
    Choice choice = Negotiation.choose(resource.forms(), several ? call.headers().value("Accept") : null);
    if (choice instanceof Choice.Chosen chosen) {
      return inForm(call, resource, chosen.form());
    }
    return problems.of(call, notAcceptable(call, resource));
  }

  private Reply inForm(Call call, Resource resource, Form form) {
    Rendered rendered = rendered(call, resource, form);
    Coding coding = rendered.coding(Coding.choose(call.headers().value("Accept-Encoding")));
    String etag = rendered.etag(coding);
    Reply head = Reply.empty(200)
        .with("ETag", etag)
        .with("Last-Modified", HttpDate.format(resource.keeping().modified()))
        .with("Cache-Control", resource.keeping().caching().header())
        .with("Vary", vary(call, resource, form))
        .with("Content-Location", resource.forms().size() > 1 ? resource.href(form) : "")
        .with("Memento-Datetime", resource.keeping().memento().map(HttpDate::format).orElse(""))
        .with("Link", links(call, resource, form));
    return switch (Preconditions.evaluate(call.headers(), etag, resource.keeping().modified())) {
      case NOT_MODIFIED -> head.with(304, Body.NONE);
      case FAILED -> problems.of(call, changed(call));
      case PROCEED -> withContent(head, call, form, coding).with(200, new Body.Bytes(rendered.bytes(coding)));
    };
  }

  private static Reply withContent(Reply head, Call call, Form form, Coding coding) {
    return head.with("Content-Type", form.contentType())
        .with("Content-Encoding", coding == Coding.GZIP ? coding.label() : "")
        .with("Content-Language", form.isPage() ? call.language().tag() : "")
        .with("Content-Security-Policy", form.isPage() ? ContentSecurity.of(call.path()) : "");
  }

  private Rendered rendered(Call call, Resource resource, Form form) {
    Language language = form.isPage() ? call.language() : Language.NL;
    String chosen = call.chosenLanguage().isPresent() ? "!" : "";
    String variant = form.extension() + (form.isPage() ? "-" + language.tag() + chosen : "");
    if (!resource.keeping().isKept(form) || !resource.isAskedPlainly(call)) {
      return paint(resource, form, language, variant);
    }
    var key = new RenderedCache.Key(call.site().release().name().toString(), resource.address().href(), variant);
    return cache.get(key, () -> paint(resource, form, language, variant));
  }

  private static Rendered paint(Resource resource, Form form, Language language, String variant) {
    try {
      return Rendered.of(resource.painter().paint(form, language), variant.replace("!", ""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String vary(Call call, Resource resource, Form form) {
    List<String> fields = new ArrayList<>();
    if (resource.forms().size() > 1) {
      fields.add("Accept");
    }
    if (form.isPage() && call.chosenLanguage().isEmpty()) {
      fields.add("Accept-Language");
    }
    fields.addAll(resource.choosing());
    fields.add("Accept-Encoding");
    return String.join(", ", fields);
  }

  private static String links(Call call, Resource resource, Form form) {
    StringBuilder header = new StringBuilder(HEADER);
    for (Form other : resource.alternates()) {
      if (!other.equals(form)) {
        WebLink.alternate(resource.href(other), other.mediaType()).appendTo(header);
      }
    }
    resource.links().forEach(link -> link.appendTo(header));
    return WebLink.of(call.site().license(), "license").appendTo(header).toString();
  }

  private static ProblemDetails notAcceptable(Call call, Resource resource) {
    List<ProblemDetails.Option> options = resource.forms().stream()
        .map(form -> ProblemDetails.Option.alternate(resource.href(form), form.label(), form.mediaType()))
        .toList();
    String types = String.join(", ", resource.forms().stream().map(Form::mediaType).toList());
    return ProblemDetails.of(406, "Not acceptable",
        "None of the forms that Accept asks for is here; ask for one of " + types, call.path()).withChoices(options);
  }

  private static ProblemDetails changed(Call call) {
    return ProblemDetails.of(412, "Precondition failed",
        "This address has other content than the request expects; leave If-Match out to get it", call.path());
  }
}
