package be.overzicht.cli.step;

import be.overzicht.rdf.RdfFormat;
import java.io.IOException;

/**
 * The statements cannot be said in the form that was asked for: RDF/XML has no way to write a property whose IRI does not
 * end in an XML name (<a href="https://www.w3.org/TR/rdf-syntax-grammar/#section-Serialising">RDF/XML, section 8</a>).
 */
public final class UnwritableException extends IOException {
  UnwritableException(RdfFormat format, Throwable cause) {
    super("the statements cannot be written in " + format.label() + ": " + cause.getMessage()
        + "; choose another form, such as " + RdfFormat.TURTLE.label(), cause);
  }
}
