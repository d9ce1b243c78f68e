package be.overzicht.release.remote;

import be.overzicht.release.ReleaseException;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;

/** Another Overzicht, path by path. */
public final class RemoteSite {
  private static final int OK = 200;
  private static final int FEWEST_REDIRECTS = 300;
  private static final int NOT_MODIFIED = 304;
  private static final int FEWEST_FAULTS = 400;
  private static final int MOST_REDIRECTS = 5;

  private final String address;
  private final Patience patience;

  /** The site at this address. */
  public RemoteSite(String address, Patience patience) {
    this.address = address.replaceFirst("/+$", "");
    this.patience = patience;
  }

  /** Where it is. */
  public String address() {
    return address;
  }

  /** What lies at a path; a failure when nothing does. */
  public RemoteAnswer get(String path) {
    RemoteAnswer answer = ask(path, Map.of());
    if (answer.status() != OK) {
      throw refused(answer);
    }
    return answer;
  }

  /** What is answered to a request with these header fields, whatever its status. */
  public RemoteAnswer ask(String path, Map<String, String> fields) {
    String uri = address + path;
    try {
      for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        HttpURLConnection connection = connection(uri, fields);
        int status = connection.getResponseCode();
        String elsewhere = connection.getHeaderField("Location");
        if (status < FEWEST_REDIRECTS || status >= FEWEST_FAULTS || status == NOT_MODIFIED || elsewhere == null) {
          return answer(connection, status);
        }
        connection.disconnect();
        uri = new URI(uri).resolve(elsewhere).toString();
      }
    } catch (IOException | URISyntaxException | IllegalArgumentException failure) {
      throw unread(uri, failure);
    }
    throw new ReleaseException(address + path + " is redirected again and again; ask who runs the site");
  }

  private HttpURLConnection connection(String uri, Map<String, String> fields) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) URI.create(uri).toURL().openConnection();
    connection.setInstanceFollowRedirects(false);
    connection.setUseCaches(false);
    connection.setConnectTimeout((int) patience.silence().toMillis());
    connection.setReadTimeout((int) patience.silence().toMillis());
    connection.setRequestProperty("Accept", "*/*");
    fields.forEach(connection::setRequestProperty);
    return connection;
  }

  private RemoteAnswer answer(HttpURLConnection connection, int status) throws IOException {
    InputStream body = status >= FEWEST_FAULTS ? connection.getErrorStream() : connection.getInputStream();
    long promised = status == NOT_MODIFIED ? -1 : connection.getContentLengthLong();
    String uri = connection.getURL().toString();
    return new RemoteAnswer(URI.create(uri), status,
        Optional.ofNullable(connection.getHeaderField("ETag")),
        Optional.ofNullable(connection.getHeaderField("Content-Range")),
        body == null ? InputStream.nullInputStream() : new RemoteBody(body, uri, promised, patience));
  }

  /** The failure to tell when the network, or the other side, does not do its part. */
  private ReleaseException unread(String uri, Exception failure) {
    if (failure instanceof SocketTimeoutException) {
      return new ReleaseException(uri + " stalls: no answer came for " + patience.silence().toSeconds()
          + " s; check the address and the network", failure);
    }
    return new ReleaseException(uri + " cannot be read (" + failure + "); check the address and the network", failure);
  }

  /** The failure to tell when the answer is not what is needed. */
  public ReleaseException refused(RemoteAnswer answer) {
    try (answer) {
      return new ReleaseException(
          answer.uri() + " answers " + answer.status() + "; give the address of an Overzicht");
    } catch (IOException broken) {
      return unread(answer.uri().toString(), broken);
    }
  }
}
