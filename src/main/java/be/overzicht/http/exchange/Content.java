package be.overzicht.http.exchange;

import be.overzicht.html.Language;
import be.overzicht.http.negotiation.Form;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** What makes the forms of a resource. */
public sealed interface Content {

  /** Content that is made whole before any of it is sent. */
  @FunctionalInterface
  non-sealed interface Whole extends Content {
    /** The bytes; the language counts for forms with words of the reader. */
    byte[] bytes(Form form, Language language) throws IOException;
  }

  /** Content that flows to the client while it is made, when it is long. */
  non-sealed interface Flow extends Content {
    /**
     * Writes the content.
     *
     * @param opening begins the answer when the content turns out to be long
     * @return the whole content, if it was not begun
     */
    Optional<byte[]> write(Form form, Language language, Opening opening) throws IOException;

    /** Whether the same request has the same answer until the next release; known once it is written, or begins to flow. */
    boolean isRepeatable();
  }

  /** Begins an answer of unknown length. */
  @FunctionalInterface
  interface Opening {
    /** Where the content goes; nothing when the client wants no more than the header. */
    Optional<OutputStream> open() throws IOException;
  }
}
