package be.overzicht.http.feed;

import be.overzicht.http.exchange.Resource;
import be.overzicht.http.exchange.WebLink;
import be.overzicht.release.Release;
import be.overzicht.release.ReleaseName;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The hub that passes news on to subscribers, as a publisher sees it (<a href="https://www.w3.org/TR/websub/#publisher">
 * WebSub, section 4</a>): the feeds name it, and it is told of each release. It is told from a thread of its own, so that a
 * hub that is slow or down holds up nobody.
 */
public final class FeedHub implements AutoCloseable {
  /** Where the feed for feed readers is. */
  static final String ATOM_PATH = "/feed.atom";

  private static final Logger LOG = LoggerFactory.getLogger(FeedHub.class);
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  /** Minutes until it is told again, when it could not be reached. */
  private static final List<Long> RESTS = List.of(1L, 10L);
  private static final int SUCCESS = 2;
  private static final int HUNDREDS = 100;

  private final URI hub;
  private final ScheduledExecutorService messenger = Executors.newSingleThreadScheduledExecutor(task -> {
    Thread thread = new Thread(task, "hub");
    thread.setDaemon(true);
    return thread;
  });
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private ReleaseName known;

  /** Sets up with its address, and the release that it need not be told of. */
  public FeedHub(URI hub, ReleaseName known) {
    this.hub = hub;
    this.known = known;
  }

  /** Where it is. */
  String address() {
    return hub.toString();
  }

  /** A feed that names the hub, and the address to subscribe to. */
  Resource link(Resource feed, String topic) {
    return feed.link(WebLink.of(address(), "hub")).link(WebLink.of(topic, "self"));
  }

  /** Tells the hub that the feeds have news, once for each release, and returns at once. */
  public synchronized void announce(Release release) {
    if (!release.name().equals(known)) {
      known = release.name();
      List<String> topics = List.of(release.uris().feed(), release.uris().at(ATOM_PATH));
      messenger.execute(() -> topics.forEach(topic -> tell(topic, RESTS)));
    }
  }

  private void tell(String topic, List<Long> rests) {
    try {
      int status = client.send(request(topic), BodyHandlers.discarding()).statusCode();
      if (status / HUNDREDS != SUCCESS) {
        failed(topic, rests, "it answered with the status " + status);
      }
    } catch (IOException unreachable) {
      failed(topic, rests, unreachable.toString());
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private HttpRequest request(String topic) {
    String form = String.join("&", "hub.mode=publish", field("hub.url", topic), field("hub.topic", topic));
    return HttpRequest.newBuilder(hub).timeout(PATIENCE).header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form)).build();
  }

  private static String field(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private void failed(String topic, List<Long> rests, String why) {
    if (rests.isEmpty()) {
      LOG.error("The hub {} was not told of the news at {}: {}; its subscribers hear with the next release, unless the"
          + " server is started with another --hub", hub, topic, why);
    } else {
      LOG.warn("The hub {} was not told of the news at {}: {}; it is told again in {} min", hub, topic, why, rests.get(0));
      messenger.schedule(() -> tell(topic, rests.subList(1, rests.size())), rests.get(0), TimeUnit.MINUTES);
    }
  }

  @Override
  public void close() {
    messenger.shutdownNow();
  }
}
