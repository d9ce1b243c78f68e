package be.overzicht.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** A running server as a portal sees it; addresses under its base are asked of the server at hand. */
final class HarvestedSite {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final String address;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).connectTimeout(PATIENCE).build();

  HarvestedSite(String address) {
    this.address = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }

  /** An answer, its body unread. */
  HttpResponse<InputStream> get(String path, String accept) throws IOException {
    return send(HttpRequest.newBuilder(URI.create(address + path)).header("Accept", accept).GET());
  }

  /** The status that a chain of at most five redirects ends with. */
  int status(String path) throws IOException {
    String next = path;
    int status = 0;
    for (int hop = 0; hop < 5; hop++) {
      HttpResponse<InputStream> answer =
          send(HttpRequest.newBuilder(URI.create(address + next)).method("HEAD", HttpRequest.BodyPublishers.noBody()));
      answer.body().close();
      status = answer.statusCode();
      if (status < 300 || status > 308) {
        return status;
      }
      next = URI.create(address + next).resolve(answer.headers().firstValue("Location").orElse(next)).getRawPath();
    }
    return status;
  }

  private HttpResponse<InputStream> send(HttpRequest.Builder request) throws IOException {
    try {
      return client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofInputStream());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while asking " + address);
    }
  }
}
