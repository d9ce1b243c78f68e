package be.overzicht.release.lines;

import java.io.Closeable;
import java.io.IOException;

/** A sequence of lines that is read once, each as its UTF-8 bytes without the line end. */
public interface Lines extends Closeable {
  /** The next line, or null behind the last one. */
  byte[] next() throws IOException;

  @Override
  default void close() throws IOException {}
}
