package be.overzicht.rdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Spells IRIs as <a href="https://www.w3.org/TR/turtle/#sec-iri">Turtle, section 2.4</a> does, with a prefix where one fits;
 * remembers those met lately.
 */
final class CompactIris {
  private static final int SLOTS = 1 << 12;

  private final Map<String, String> prefixes = new HashMap<>();
  private final byte[][] met = new byte[SLOTS][];
  private final byte[][] spelled = new byte[SLOTS][];

  CompactIris(Prefixes prefixes) {
    prefixes.namespaces().forEach((prefix, namespace) -> this.prefixes.put(namespace, prefix + ":"));
  }

  /** How the IRI between these places, which hold its angle brackets, is written. */
  byte[] of(byte[] line, int from, int to) {
    int hash = 0;
    for (int at = from; at < to; at++) {
      hash = 31 * hash + line[at];
    }
    int slot = (hash ^ hash >>> 12) & SLOTS - 1;
    if (met[slot] == null || !Arrays.equals(met[slot], 0, met[slot].length, line, from, to)) {
      met[slot] = Arrays.copyOfRange(line, from, to);
      spelled[slot] = spell(met[slot]);
    }
    return spelled[slot];
  }

  private byte[] spell(byte[] iri) {
    int local = iri.length - 1;
    while (isOfName(iri[local - 1])) {
      local--;
    }
    String prefix = prefixes.get(new String(iri, 1, local - 1, StandardCharsets.UTF_8));
    if (prefix == null || local == iri.length - 1 || iri[local] == '-') {
      return iri;
    }
    return prefix.concat(new String(iri, local, iri.length - 1 - local, StandardCharsets.US_ASCII))
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** The characters of a local name that need no escape anywhere but, for the hyphen, at its beginning. */
  private static boolean isOfName(byte character) {
    return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z'
        || character >= '0' && character <= '9' || character == '_' || character == '-';
  }
}
