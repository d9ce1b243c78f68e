package be.overzicht.http.page.thing;

import be.overzicht.html.Form;
import be.overzicht.rdf.RdfFormat;
import java.util.Arrays;
import java.util.List;

/** The RDF forms of a document, at its address with an ending. */
public final class ThingForms {

  private ThingForms() {}

  /** The forms of the document at this path. */
  public static List<Form> of(String document) {
    return Arrays.stream(RdfFormat.values())
        .map(format -> new Form(document + "." + format.extension(), format.label(), format.mediaType()))
        .toList();
  }
}
