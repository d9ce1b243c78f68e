package be.overzicht.http.document;

import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.negotiation.Form;
import be.overzicht.rdf.RdfFormat;
import be.overzicht.release.Layout;
import java.io.InputStream;

/** {@code /ns/digitalisering/context.jsonld}: the JSON-LD context of the release. */
public final class ContextFile implements Endpoint {
  private static final String FILE = "context.jsonld";

  @Override
  public Answer answer(Call call) {
    if (!call.site().release().ontologyFiles().contains(FILE)) {
      return call.notFound("This release has no JSON-LD context; use the prefixes of /ns/digitalisering.jsonld");
    }
    return Answer.of(Resource.only(call, Form.of(RdfFormat.JSONLD), (form, language) -> {
      try (InputStream in = call.site().release().open(Layout.ONTOLOGY + "/" + FILE)) {
        return in.readAllBytes();
      }
    }));
  }
}
