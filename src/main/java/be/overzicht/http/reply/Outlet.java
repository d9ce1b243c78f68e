package be.overzicht.http.reply;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Where an answer of unknown length flows to. */
@FunctionalInterface
public interface Outlet {
  /** Sends a header, and gives the way for the content; none when the client wants no more than the header. */
  Optional<OutputStream> open(Reply head) throws IOException;
}
