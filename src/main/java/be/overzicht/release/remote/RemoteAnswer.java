package be.overzicht.release.remote;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;

/**
 * What came back. The caller closes it.
 *
 * @param uri where it came from, after redirects
 * @param status its status
 * @param etag the tag of this content, if it has one
 * @param range which part of it came, if not all
 * @param body its content
 */
public record RemoteAnswer(URI uri, int status, Optional<String> etag, Optional<String> range, InputStream body)
    implements Closeable {

  @Override
  public void close() throws IOException {
    body.close();
  }
}
