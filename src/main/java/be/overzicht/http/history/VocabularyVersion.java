package be.overzicht.http.history;

import be.overzicht.http.document.Ending;
import be.overzicht.http.exchange.Answer;
import be.overzicht.http.exchange.Call;
import be.overzicht.http.exchange.Endpoint;
import be.overzicht.http.negotiation.Form;
import be.overzicht.http.page.Pages;
import be.overzicht.release.ReleaseName;
import java.util.Optional;

/**
 * {@code /ns/digitalisering/{release}}: the vocabulary since a release; and {@code /ns/digitalisering/{version}}, the
 * version IRI that it gives itself (<a href="https://www.w3.org/TR/owl2-syntax/#Ontology_IRI_and_Version_IRI">OWL 2, section
 * 3.1</a>), which leads to it as it last was under that name.
 */
public final class VocabularyVersion implements Endpoint {
  private final Endpoint version;

  /** Sets up with the pages. */
  public VocabularyVersion(Pages pages) {
    this.version = new VersionPage(pages);
  }

  @Override
  public Answer answer(Call call) {
    Ending ending = Ending.of(call.path(), Form.DOCUMENT);
    Versions versions = new Versions(call);
    String form = ending.form().map(known -> "." + known.extension()).orElse("");
    boolean isRelease = ReleaseName.find(ending.path().substring(ending.path().lastIndexOf('/') + 1)).isPresent();
    return Optional.of(ending.path()).filter(path -> !isRelease).flatMap(path -> versions.named(call.site().uris().at(path)))
        .<Answer>map(found -> Answer.Redirect.seeOther(versions.path(found) + form))
        .orElseGet(() -> version.answer(call));
  }
}
