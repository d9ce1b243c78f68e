package be.overzicht.release.verify;

import be.overzicht.release.ReleaseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** What another Overzicht sends, path by path. */
final class SiteFiles {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int OK = 200;

  private final String address;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).connectTimeout(PATIENCE).build();

  SiteFiles(String address) {
    this.address = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }

  String address() {
    return address;
  }

  /** What lies at a path; a failure when nothing does. */
  HttpResponse<InputStream> get(String path) throws IOException {
    URI uri = URI.create(address + path);
    try {
      HttpResponse<InputStream> response = client.send(
          HttpRequest.newBuilder(uri).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofInputStream());
      if (response.statusCode() != OK) {
        response.body().close();
        throw new ReleaseException(uri + " answers " + response.statusCode() + "; give the address of an Overzicht");
      }
      return response;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while reading " + uri);
    } catch (IOException failure) {
      throw new ReleaseException(uri + " cannot be read (" + failure + "); check the address and the network", failure);
    }
  }
}
