package be.overzicht.rdf.syntax;

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

  /** Writes an IRI, with its prefix if there is one for it; false when it needs an escape, and nothing was written. */
  static boolean write(IRI iri, Map<String, String> prefixes, IndentingWriter writer) throws IOException {
    String prefix = prefixes.get(iri.getNamespace());
    boolean whole = prefix == null ? isPlain(iri.stringValue()) : isWord(iri.getLocalName());
    if (whole) {
      writer.write(prefix == null ? "<" + iri.stringValue() + ">" : prefix + ":" + iri.getLocalName());
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

  /** Whether it is letters of ASCII alone, which may stand after a prefix as they are. */
  private static boolean isWord(String name) {
    for (int at = 0; at < name.length(); at++) {
      char sign = (char) (name.charAt(at) | 0x20);
      if (sign < 'a' || sign > 'z') {
        return false;
      }
    }
    return !name.isEmpty();
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
