package be.overzicht.http.exchange;

import be.overzicht.html.Language;
import be.overzicht.http.negotiation.Form;
import java.io.IOException;

/** Makes the bytes of one form of a resource. */
@FunctionalInterface
public interface Painter {
  /** The bytes; the language counts for pages only. */
  byte[] paint(Form form, Language language) throws IOException;
}
