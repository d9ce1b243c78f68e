package be.overzicht.http.document;

import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.negotiation.Form;
import be.overzicht.rdf.RdfFormat;
import be.overzicht.rdf.Uris;
import be.overzicht.release.Layout;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** {@code /ns/digitalisering/context.jsonld}: the JSON-LD context of the release. */
public final class ContextFile implements Endpoint {
  private static final String FILE = "context.jsonld";
  private static final String RELATIVE = "\"ns/digitalisering#\"";

  @Override
  public Answer answer(Call call) {
    if (!call.site().release().ontologyFiles().contains(FILE)) {
      return call.notFound("This release has no JSON-LD context; use the prefixes of /ns/digitalisering.jsonld");
    }
    return Answer.of(Resource.only(call, Form.of(RdfFormat.JSONLD), (form, language) -> {
      try (InputStream in = call.site().release().open(Layout.ONTOLOGY + "/" + FILE)) {
        return absolute(new String(in.readAllBytes(), StandardCharsets.UTF_8), call.site().release().uris());
      }
    }));
  }

  /** JSON-LD 1.1, section 4.1.2: a prefix is an absolute IRI, and the file knows no server. */
  private static byte[] absolute(String context, Uris uris) {
    return context.replace(RELATIVE, '"' + uris.vocabulary() + '"').getBytes(StandardCharsets.UTF_8);
  }
}
