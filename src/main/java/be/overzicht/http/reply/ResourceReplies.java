package be.overzicht.http.reply;

import be.overzicht.html.Language;
import be.overzicht.http.exchange.CachePolicy;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Content;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.exchange.WebLink;
import be.overzicht.http.negotiation.Choice;
import be.overzicht.http.negotiation.Coding;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.negotiation.Negotiation;
import be.overzicht.http.problem.ProblemDetails;
import be.overzicht.http.problem.ProblemFound;
import be.overzicht.http.reply.Reply.Field;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Chooses the form of a resource, makes it, keeps it for others, and says what it was chosen by. */
final class ResourceReplies {
  private static final int HEADER = 1_000;

  private final AnswerCache cache;

  ResourceReplies(AnswerCache cache) {
    this.cache = cache;
  }

  Reply of(Call call, Resource resource, Outlet outlet) {
    Choice choice = Negotiation.choose(resource.forms(), call.headers().value("Accept"));
    if (!(choice instanceof Choice.Chosen chosen)) {
      throw new ProblemFound(notAcceptable(call, resource));
    }
    try {
      return resource.content() instanceof Content.Flow
          ? flowing(call, resource, chosen.form(), outlet)
          : whole(call, resource, chosen.form(),
              ((Content.Whole) resource.content()).bytes(chosen.form(), language(call, chosen.form())));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Reply flowing(Call call, Resource resource, Form form, Outlet outlet) throws IOException {
    Content.Flow flow = (Content.Flow) resource.content();
    Supplier<Resource> settled = () ->
        flow.isRepeatable() ? resource : resource.kept(resource.policy().onlyOnce());
    Flowing flowing = new Flowing(outlet, () -> head(call, settled.get(), form));
    Optional<byte[]> whole = flow.write(form, language(call, form), flowing);
    return whole.isPresent() ? whole(call, settled.get(), form, whole.get()) : flowing.end();
  }

  private Reply whole(Call call, Resource resource, Form form, byte[] bytes) {
    Rendered rendered = Rendered.of(bytes, form.extension() + (form.isWorded() ? "-" + language(call, form).tag() : ""));
    Representation representation = new Representation(rendered, describe(call, resource, form));
    cache.keep(call, resource, form, representation);
    return call.message().method().equals("POST") ? representation.unconditional(call.headers())
        : representation.reply(call.headers()).orElseThrow(() -> new ProblemFound(changed(call)));
  }

  /** The header of content that begins to flow, whose length and tag nobody knows yet. */
  private static Reply head(Call call, Resource resource, Form form) {
    Representation.Description description = describe(call, resource, form);
    List<Field> fields = new ArrayList<>(description.always());
    Reply notModified = new Reply(304, List.copyOf(fields), Body.NONE);
    fields.addAll(description.ofContent());
    if (Coding.choose(call.headers().value("Accept-Encoding")) == Coding.GZIP) {
      fields.add(new Field("Content-Encoding", Coding.GZIP.label()));
    }
    Reply ok = new Reply(200, fields, Body.NONE);
    Optional<Instant> modified = call.message().method().equals("POST") ? Optional.empty() : description.modified();
    return modified.map(date -> Preconditions.evaluate(call.headers(), "", date))
        .orElse(Preconditions.Outcome.PROCEED).choose(ok, notModified)
        .orElseThrow(() -> new ProblemFound(changed(call)));
  }

  private static Language language(Call call, Form form) {
    return form.isWorded() ? call.language() : Language.house();
  }

  private static Representation.Description describe(Call call, Resource resource, Form form) {
    CachePolicy policy = form.isPage()
        ? resource.policy().ofPage(call.site().shownSince()) : resource.policy();
    Optional<Instant> modified = Optional.of(policy.modified()).filter(date -> policy.caching().hasValidator());
    Reply always = Reply.empty(200)
        .with("Last-Modified", modified.map(HttpDate::format).orElse(""))
        .with("Cache-Control", policy.caching().header())
        .with("Vary", vary(call, resource, form))
        .with("Content-Location", resource.location(form).orElse(""))
        .with("Memento-Datetime", policy.memento().map(HttpDate::format).orElse(""))
        .with("Link", links(call, resource, form));
    Reply ofContent = Reply.empty(200)
        .with("Content-Type", form.contentType())
        .with("Content-Language", form.isWorded() ? call.language().tag() : "")
        .with("Content-Security-Policy", form.isPage() ? ContentSecurity.of(call.path())
            : form.equals(Form.SVG) ? ContentSecurity.ofImage() : "");
    return new Representation.Description(modified, always.fields(), ofContent.fields());
  }

  private static String vary(Call call, Resource resource, Form form) {
    List<String> fields = new ArrayList<>();
    if (resource.forms().size() > 1) {
      fields.add("Accept");
    }
    if (form.isWorded() && call.chosenLanguage().isEmpty()) {
      fields.add("Accept-Language");
    }
    fields.addAll(resource.choosing());
    fields.add("Accept-Encoding");
    return String.join(", ", fields);
  }

  private static String links(Call call, Resource resource, Form form) {
    StringBuilder header = new StringBuilder(HEADER);
    for (Form other : resource.alternates().forms()) {
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
