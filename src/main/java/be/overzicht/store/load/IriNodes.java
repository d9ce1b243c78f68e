package be.overzicht.store.load;

import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The nodes of IRIs met lately, so that an IRI that comes again mostly is the same object: faster to make and to hold. */
final class IriNodes {
  private static final int SLOTS = 1 << 18;

  private final Node[] nodes = new Node[SLOTS];

  /**
   * The node of an IRI.
   *
   * @param bytes where it stands, in ASCII
   * @param hash a number that equal IRIs have in common
   */
  Node of(byte[] bytes, int from, int length, int hash) {
    int slot = (hash ^ hash >>> 16) & SLOTS - 1;
    Node known = nodes[slot];
    if (known == null || !is(known.getURI(), bytes, from, length)) {
      known = NodeFactory.createURI(new String(bytes, from, length, StandardCharsets.ISO_8859_1));
      nodes[slot] = known;
    }
    return known;
  }

  private static boolean is(String iri, byte[] bytes, int from, int length) {
    if (iri.length() != length) {
      return false;
    }
    for (int at = length - 1; at >= 0; at--) {
      if (iri.charAt(at) != bytes[from + at]) {
        return false;
      }
    }
    return true;
  }
}
