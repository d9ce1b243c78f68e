package be.overzicht.csvw.read;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The character encodings of the <a href="https://encoding.spec.whatwg.org/#names-and-labels">Encoding Standard</a>. */
public final class Encodings {
  /** Labels that mean windows-1252 there, though other names of it mean less elsewhere. */
  private static final Set<String> WESTERN = Set.of("iso-8859-1", "iso8859-1", "iso_8859-1", "iso88591", "latin1", "l1",
      "ascii", "us-ascii", "ansi_x3.4-1968", "cp1252", "x-cp1252", "cp819", "ibm819");

  private Encodings() {}

  /** Whether there is an encoding with this label. */
  public static boolean isKnown(String label) {
    return named(label).isPresent();
  }

  /** The encoding with this label. */
  public static Optional<Charset> named(String label) {
    String lower = label.strip().toLowerCase(Locale.ROOT);
    try {
      return Optional.of(Charset.forName(WESTERN.contains(lower) ? "windows-1252" : lower));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }
}
