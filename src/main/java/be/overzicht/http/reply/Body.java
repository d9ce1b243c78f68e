package be.overzicht.http.reply;

import java.io.OutputStream;
import java.nio.file.Path;

/** What follows the header of a reply. */
public sealed interface Body {

  /** Nothing. */
  record None() implements Body {}

  /** These bytes, not to be changed. */
  record Bytes(byte[] bytes) implements Body {}

  /** A part of a file, sent from the disk without passing through the heap. */
  record FilePart(Path file, long offset, long length) implements Body {}

  /** The content of a gzip file, decoded while it is sent. */
  record Decoded(Path file, long length) implements Body {}

  /** Content that flowed while it was made, and is to be ended. */
  record Flowed(OutputStream content) implements Body {}

  /** Nothing. */
  Body NONE = new None();

  /** The number of bytes. */
  default long length() {
    if (this instanceof Bytes bytes) {
      return bytes.bytes().length;
    }
    if (this instanceof FilePart part) {
      return part.length();
    }
    return this instanceof Decoded decoded ? decoded.length() : 0;
  }
}
