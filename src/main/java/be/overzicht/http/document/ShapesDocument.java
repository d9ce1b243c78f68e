package be.overzicht.http.document;

import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.exchange.Resource;
import be.overzicht.http.negotiation.Form;
import be.overzicht.rdf.Prefixes;
import be.overzicht.rdf.RdfFormat;
import be.overzicht.rdf.RdfTranslation;
import be.overzicht.release.Layout;
import be.overzicht.release.Release;
import java.io.IOException;
import java.io.InputStream;

/** {@code /ns/digitalisering/shapes}: all shapes of the release as one graph. */
public final class ShapesDocument implements Endpoint {
  private static final String PATH = "/ns/digitalisering/shapes";

  @Override
  public Answer answer(Call call) {
    Ending ending = Ending.of(call.path(), Form.RDF);
    if (!ending.path().equals(PATH)) {
      return call.notFound("The shapes have no such form; take one of .ttl .nt .jsonld .rdf .trig .nq");
    }
    return Answer.of(Resource.of(call, PATH, Form.RDF, (form, language) ->
        shapes(call.site().release(), form.rdf().orElseThrow())).in(ending.form()));
  }

  private static byte[] shapes(Release release, RdfFormat format) throws IOException {
    RdfTranslation shapes = new RdfTranslation(release.uris().root());
    for (String file : release.ontologyFiles()) {
      if (file.startsWith("shapes/") && file.endsWith(".ttl")) {
        try (InputStream in = release.open(Layout.ONTOLOGY + "/" + file)) {
          shapes.read(RdfFormat.TURTLE, in);
        }
      }
    }
    return shapes.document(Prefixes.of(release.uris())).bytes(format);
  }
}
