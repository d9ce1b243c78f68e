package be.overzicht.rdf;

import java.io.IOException;
import java.util.Map;
import org.eclipse.rdf4j.common.io.IndentingWriter;
import org.eclipse.rdf4j.model.IRI;

/** Writes an IRI of Turtle or TriG in one piece, where Rio goes sign by sign; one that needs more is left to Rio. */
final class WholeIri {
  private static final boolean[] PLAIN = plain();

  private WholeIri() {}

  /** The signs of ASCII that are written as they are. */
  private static boolean[] plain() {
    boolean[] plain = new boolean[0x80];
    for (char sign = '!'; sign <= '~'; sign++) {
      plain[sign] = "<>\"{}|^`\\".indexOf(sign) < 0;
    }
    return plain;
  }

  /** Writes an IRI that no prefix shortens, if it needs no escape; false when nothing was written. */
  static boolean write(IRI iri, Map<String, String> prefixes, IndentingWriter writer) throws IOException {
    boolean whole = !prefixes.containsKey(iri.getNamespace()) && isPlain(iri.stringValue());
    if (whole) {
      writer.write("<" + iri.stringValue() + ">");
    }
    return whole;
  }

  /** Declares a prefix, if its namespace needs no escape; false when nothing was written. */
  static boolean declare(String prefix, String namespace, IndentingWriter writer) throws IOException {
    boolean whole = isPlain(namespace);
    if (whole) {
      writer.write("@prefix " + prefix + ": <" + namespace + "> .");
      writer.writeEOL();
    }
    return whole;
  }

  /** Whether nothing in it is escaped (<a href="https://www.w3.org/TR/turtle/#grammar-production-IRIREF">IRIREF</a>). */
  private static boolean isPlain(String iri) {
    for (int at = 0; at < iri.length(); at++) {
      char sign = iri.charAt(at);
      if (sign >= PLAIN.length || !PLAIN[sign]) {
        return false;
      }
    }
    return true;
  }
}
