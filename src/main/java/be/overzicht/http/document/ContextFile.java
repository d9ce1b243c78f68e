package be.overzicht.http.document;

import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.negotiation.Form;
import be.overzicht.rdf.RdfFormat;
import be.overzicht.release.PublishedContext;
import be.overzicht.release.Release;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** {@code /ns/digitalisering/context.jsonld}: the JSON-LD context of the release. */
public final class ContextFile implements Endpoint {
  @Override
  public Answer answer(Call call) {
    return context(call.site().release())
        .map(context -> Answer.of(Resource.only(call, Form.of(RdfFormat.JSONLD),
            (form, language) -> context.text().getBytes(StandardCharsets.UTF_8))))
        .orElseGet(() ->
            call.notFound("This release has no JSON-LD context; use the prefixes of /ns/digitalisering.jsonld"));
  }

  private static Optional<PublishedContext> context(Release release) {
    try {
      return PublishedContext.of(release);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
